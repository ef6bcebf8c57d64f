package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real thing, in processes of their own. The class path of the tests is longer than Java tells of a command line. */
class RelaunchProcessTest {
    private static final long PATIENCE = 30;
    private static final String MAIN = """
            package org.mlango;
            public final class Main {
                public static void main(String[] arguments) throws Exception {
                    org.mlango.vault.RelaunchesOnce.run(arguments);
                }
            }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theOldProcessEndsAndANewOneBeginsWithTheSameCommand() throws IOException, InterruptedException {
        Path written = Files.createDirectory(folder.resolve("written")).resolve("began");
        Process old = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp",
                standIn() + File.pathSeparator + System.getProperty("java.class.path"), Relaunch.MAIN,
                written.toString(), "--people", "40").inheritIO().start();
        assertThat(old.waitFor(PATIENCE, TimeUnit.SECONDS)).as("the old process has ended").isTrue();

        List<String> began = awaitTwoLines(written);
        assertThat(began.getFirst()).startsWith(old.pid() + " ").endsWith(" --people 40");
        assertThat(began.getLast()).doesNotStartWith(old.pid() + " ").endsWith(" --people 40");
    }

    /** A program of the same name that only writes down that it began. */
    private Path standIn() throws IOException {
        Path classes = folder.resolve("classes");
        Path source = Files.writeString(Files.createDirectories(folder.resolve("source")).resolve("Main.java"), MAIN);
        int failed = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler()).run(null, null, null, "-proc:none",
                "-cp", System.getProperty("java.class.path"), "-d", classes.toString(), source.toString());
        assertThat(failed).isZero();
        return classes;
    }

    private static List<String> awaitTwoLines(Path file) throws IOException, InterruptedException {
        Path folder = Objects.requireNonNull(file.getParent());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        try (WatchService changes = folder.getFileSystem().newWatchService()) {
            folder.register(changes, StandardWatchEventKinds.ENTRY_MODIFY);
            List<String> lines = Files.readAllLines(file);
            while (lines.size() < 2 && System.nanoTime() < end) {
                var key = changes.poll(1, TimeUnit.SECONDS);
                if (key != null) {
                    key.reset();
                }
                lines = Files.readAllLines(file);
            }
            assertThat(lines).as("two processes").hasSize(2);
            return lines;
        }
    }
}
