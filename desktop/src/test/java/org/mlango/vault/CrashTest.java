package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;

/** Started by the real start script and ended by force while unlocked: no dump, no library, no key and no word on the disk. */
@EnabledOnOs(OS.LINUX)
class CrashTest {
    private static final Path SCRIPT = Path.of("../installer/src/main/mlango.sh");
    private static final String PLANTED = "Zq7vXkINMEMORY";

    private final TestVault test = TestVault.locked();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aForcedEndLeavesNothing() throws IOException, InterruptedException {
        List<String> left = new ArrayList<>();
        for (String way : List.of("abort", "memory")) {
            left.addAll(dies(way));
        }
        Figures.tell(Trial.DUMPS, "abort and out of memory", 2, left.size(), "as the start script starts it");
        assertThat(left).isEmpty();
        test.open().close();
    }

    private List<String> dies(String way) throws IOException, InterruptedException {
        Path own = Files.createDirectories(folder.resolve(way));
        Path temporary = Files.createDirectories(own.resolve("temporary"));
        Path script = own.resolve("start.sh");
        String text = Files.readString(SCRIPT);
        assertThat(text).contains("-cp \"$here/lib/*\" org.mlango.Main");
        Files.writeString(script, text.replace("-cp \"$here/lib/*\" org.mlango.Main",
                "-Xmx48m -cp \"$WITH\" " + DiesUnlocked.class.getName()));
        ProcessBuilder start = new ProcessBuilder("sh", script.toString(), test.folder.toString(),
                String.join(" ", test.sheet.words()), PLANTED, way).directory(own.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        start.environment().putAll(Map.of("WITH", System.getProperty("java.class.path"), "XDG_DATA_HOME",
                own.resolve("data").toString(), "JAVA_HOME", System.getProperty("java.home"), "JAVA_TOOL_OPTIONS",
                "-Djava.io.tmpdir=" + temporary));
        Process process = start.start();
        byte[] key;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String line = String.valueOf(said.readLine());
            assertThat(line).startsWith("open ");
            key = HexFormat.of().parseHex(line.substring(5));
            if (way.equals("abort")) {
                assertThat(new ProcessBuilder("kill", "-ABRT", String.valueOf(process.pid())).start().waitFor())
                        .isZero();
            }
            while (said.readLine() != null) {
                // what a dying Java says on its way
            }
        }
        process.waitFor();
        return found(own, script, key);
    }

    private List<String> found(Path own, Path script, byte[] key) throws IOException {
        List<String> found = new ArrayList<>();
        String raw = new String(key, StandardCharsets.ISO_8859_1);
        String hex = HexFormat.of().formatHex(key);
        try (Stream<Path> there = Files.walk(own); Stream<Path> vault = Files.walk(test.folder)) {
            for (Path file : Stream.concat(there, vault).filter(Files::isRegularFile)
                    .filter(path -> !path.equals(script)).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                String name = file.getFileName().toString();
                boolean dump = name.endsWith(".hprof") || name.startsWith("core") || name.startsWith("hs_err");
                boolean library = name.endsWith(".so");
                if (dump || library || content.contains(raw) || content.contains(hex)
                        || content.contains(PLANTED + "1")) {
                    found.add(file.toString());
                }
            }
        }
        return found;
    }
}
