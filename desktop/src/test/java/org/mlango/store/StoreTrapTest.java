package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.SETTING;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seven traps that lose all secrecy in silence (vault.md, Files), each closed. */
class StoreTrapTest {
    private static final VaultMark MARK = new VaultMark(UUID.randomUUID(), 1, true, Map.of());

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void trap1TheDriversBackupInClearIsUsedNowhere() throws IOException, URISyntaxException {
        Path classes = Path.of(Store.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Path> found = new ArrayList<>();
        for (Path root : List.of(classes, Path.of("src/main"))) {
            try (var files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(class|java|sql)")).toList()) {
                    String text = Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                    boolean ours = !file.getFileName().toString().endsWith("Test.class");
                    if (ours && text.replaceAll("\\s+", " ").matches("(?s).*\"?\\bbackup to\\b\\W.*")) {
                        found.add(file);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void trap2WithoutAKeyNoFileIsMade() throws IOException {
        Path file = folder.resolve("data");
        Secret wiped = Secret.random();
        wiped.close();

        assertThatThrownBy(() -> Store.create(file, wiped, MARK, Clock.systemUTC()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Secret.of(new byte[32])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Secret.of(new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThat(file).doesNotExist();

        Store.create(file, Secret.random(), MARK, Clock.systemUTC()).close();
        assertThat(StoreFile.isInClear(file)).isFalse();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("CREATE TABLE");
    }

    @Test
    void trap3RowsAreNeverSpilledIntoTempFiles() throws IOException, SQLException {
        try (Connection connection = StoreFile.open(folder.resolve("data"), Secret.random());
                var statement = connection.createStatement()) {
            StoreFile.assertSettled(statement);
            statement.execute("PRAGMA temp_store = FILE");
            assertThatThrownBy(() -> StoreFile.assertSettled(statement)).hasMessageContaining("temp_store");
        }
    }

    @Test
    void trap4NoLoggerSeesWhatIsWritten() {
        String marker = "planted marker " + UUID.randomUUID();
        List<String> logged = new ArrayList<>();
        Handler listener = listener(logged);
        Logger root = Logger.getLogger("");
        Logger jooq = Logger.getLogger("org.jooq");
        Level before = jooq.getLevel();
        root.addHandler(listener);
        jooq.setLevel(Level.ALL);
        try (TestStore test = TestStore.fresh()) {
            test.scene(tx -> tx.sql().insertInto(SETTING).set(SETTING.NAME, "MARKER").set(SETTING.ID, UUID.randomUUID())
                    .set(SETTING.CONTENT, marker.getBytes(StandardCharsets.UTF_8)).set(SETTING.ROW_VERSION, 1L)
                    .execute());
            test.store().read(tx -> tx.sql().selectFrom(SETTING).where(SETTING.NAME.eq("MARKER")).fetch());
        } finally {
            root.removeHandler(listener);
            jooq.setLevel(before);
        }
        assertThat(logged).noneMatch(line -> line.contains("MARKER") || line.contains("insert into"));
    }

    @Test
    void trap5NoFullTextIndexKeepsWordsOfErasedPeople() {
        try (TestStore test = TestStore.fresh()) {
            List<String> virtual = test.store().read(tx -> tx.sql()
                    .fetch("SELECT name FROM sqlite_master WHERE upper(sql) LIKE '%VIRTUAL TABLE%'")
                    .getValues(0, String.class));
            assertThat(virtual).isEmpty();
        }
    }

    @Test
    void trap6AFoldersNameIsNoSetting() throws IOException {
        for (String name : List.of("a?key=x", "b&cipher=none#c", "d%3Fmode=memory", "e f'g\"h",
                "jina la Kiswahili \u00e9")) {
            Path file = Files.createDirectories(folder.resolve(name)).resolve("data");
            Secret key = Secret.random();
            Store.create(file, key, MARK, Clock.systemUTC()).close();

            assertThat(file).exists();
            assertThat(StoreFile.isInClear(file)).isFalse();
            OpenResult<Store> opened = Store.open(file, key, Clock.systemUTC());
            assertThat(opened).isInstanceOf(OpenResult.Opened.class);
            if (opened instanceof OpenResult.Opened<Store>(Store store)) {
                store.close();
            }
            assertThat(Store.open(file, Secret.random(), Clock.systemUTC())).isInstanceOf(OpenResult.Damaged.class);
        }
    }

    @Test
    void trap7AKilledProcessLeavesNoLibraryBehind() throws IOException, InterruptedException {
        Path temp = Files.createDirectories(folder.resolve("temp"));
        Process killed = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + temp, "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true", "-cp", System.getProperty("java.class.path"), Killed.class.getName(),
                folder.resolve("data").toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile()).start();

        assertThat(killed.waitFor()).as(Files.readString(folder.resolve("said"))).isEqualTo(9);
        try (var left = Files.walk(temp)) {
            assertThat(left.map(path -> temp.relativize(path).toString()).filter(name -> !name.startsWith("hsperf"))
                    .filter(name -> !name.isEmpty())).isEmpty();
        }
        assertThat(new File(folder.toFile(), "data")).exists();
    }

    /** Opens a database and dies. */
    static final class Killed {
        private Killed() {}

        public static void main(String[] arguments) throws IOException {
            Store.create(Path.of(arguments[0]), Secret.random(), MARK, Clock.systemUTC());
            Runtime.getRuntime().halt(9);
        }
    }

    private static Handler listener(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(String.valueOf(line.getMessage()));
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
