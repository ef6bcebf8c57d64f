package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/** The library that opens the file is the one the program was packed with, or none is loaded. */
class EngineTest {
    @TempDir
    Path folder;

    @Test
    void anotherLibraryIsNotLoaded() throws IOException, NoSuchAlgorithmException {
        Path library = folder.resolve("engine");
        Files.write(library, new byte[]{1, 2, 3, 4});
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(new byte[]{1, 2, 3, 4});
        assertThatCode(() -> Engine.mustBe(library, digest)).doesNotThrowAnyException();
        for (byte[] other : new byte[][]{{}, {1, 2, 3}, {1, 2, 3, 5}, {1, 2, 3, 4, 0}}) {
            Files.write(library, other);
            assertThatThrownBy(() -> Engine.mustBe(library, digest)).isInstanceOf(IOException.class);
        }
        Files.delete(library);
        assertThatThrownBy(() -> Engine.mustBe(library, digest)).isInstanceOf(IOException.class);
    }

    /** The packaged program, with the library beside it and no digest to compare: in a process of its own. */
    @Test
    void aPackagedProgramLoadsNothingItCannotCompare() throws IOException, InterruptedException {
        Path library = folder.resolve(System.mapLibraryName("sqlitejdbc"));
        try (var in = SQLiteJDBCLoader.class.getResourceAsStream("/org/sqlite/native/"
                + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + library.getFileName())) {
            Files.write(library, in.readAllBytes());
        }
        assertThat(said("-Dmlango.packaged=true")).startsWith("refused");
        assertThat(said("-Dmlango.packaged=false")).isEqualTo("loaded");
    }

    private String said(String packaged) throws IOException, InterruptedException {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", packaged, "-Dorg.sqlite.lib.path=" + folder,
                "-Dorg.sqlite.lib.name=" + System.mapLibraryName("sqlitejdbc"), "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), Loads.class.getName()).start();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            String line = String.valueOf(out.readLine());
            other.waitFor();
            return line;
        }
    }

    /** The other process. */
    static final class Loads {
        private Loads() {}

        public static void main(String[] arguments) {
            try {
                Engine.load();
                System.out.println("loaded");
            } catch (IOException e) {
                System.out.println("refused: " + e.getMessage());
            }
        }
    }
}
