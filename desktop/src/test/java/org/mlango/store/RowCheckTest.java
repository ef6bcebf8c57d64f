package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.SETTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;

/** What the engine takes for good and the sums do not: pages and rows as they were, each of them once written by ourselves. */
class RowCheckTest {
    private static final int PAGE = 4096;
    private static final int ROWS = 2000;
    private static final int OLDER_PAGES = Tries.of(60, 1_000);

    @TempDir
    Path folder;

    @Test
    void everyRowThatWasWrittenFits() {
        try (TestStore test = filled()) {
            test.scene(tx -> tx.sql().execute("UPDATE setting SET row_version = 2 WHERE rowid % 3 = 0"));
            test.scene(tx -> tx.sql().execute("DELETE FROM setting WHERE rowid % 7 = 0"));
            test.scene(tx -> tx.sql().execute("INSERT OR REPLACE INTO setting "
                    + "SELECT name, id, content, 9 FROM setting WHERE rowid % 5 = 0"));

            assertThat(checked(test.store()).whole()).isTrue();
        }
    }

    @Test
    void whatIsUndoneIsNotCounted() {
        try (TestStore test = filled()) {
            test.store().write(tx -> {
                tx.sql().execute("DELETE FROM setting");
                return Outcome.refused("", "no");
            });
            assertThat(checked(test.store()).whole()).isTrue();
        }
    }

    /** With DK and another tool: the trail does not hold this. */
    @Test
    void aRowChangedByAnotherHandIsFound() throws Exception {
        Path file = written();
        try (Connection other = StoreFile.open(file, TestStore.secret(KeyName.DK));
                var statement = other.createStatement()) {
            statement.execute("UPDATE setting SET row_version = 5 WHERE rowid = 77");
        }
        assertThat(reopened(file).changed()).containsExactly("SETTING");
    }

    /** The sums set back together with the rows: the line in the trail is another one. */
    @Test
    void sumsSetBackAreFoundAndStayWritten() throws Exception {
        Path file = written();
        try (Connection other = StoreFile.open(file, TestStore.secret(KeyName.DK));
                var statement = other.createStatement()) {
            statement.execute("UPDATE row_total SET total = zeroblob(32) WHERE name = 'SETTING'");
        }
        RowCheck.Result first = reopened(file);
        RowCheck.Result second = reopened(file);
        assertThat(first.notAsLeft()).isPositive();
        assertThat(second.whole()).isFalse();
        assertThat(second.notAsLeft()).isPositive();
    }

    @Test
    void anOlderPagePutBackIsAlwaysFound() throws IOException {
        Path file = written();
        byte[] older = Files.readAllBytes(file);
        Store later = opened(file);
        later.write(tx -> {
            tx.sql().execute("UPDATE setting SET content = randomblob(80), row_version = 2");
            tx.audit(AuditLine.of("SETTINGS_CHANGED", "", null));
            return Outcome.done(true);
        });
        later.close();
        byte[] newer = Files.readAllBytes(file);
        Random random = new Random(20261125);
        List<Integer> both = differing(older, newer);
        int found = 0;
        for (int i = 0; i < OLDER_PAGES; i++) {
            int page = both.get(random.nextInt(both.size()));
            byte[] mixed = newer.clone();
            System.arraycopy(older, page * PAGE, mixed, page * PAGE, PAGE);
            Files.write(file, mixed);
            found += noticed(file) ? 1 : 0;
        }
        assertThat(both).hasSizeGreaterThan(20);
        Figures.tell(Trial.PAGES, "older single pages", OLDER_PAGES, OLDER_PAGES - found, "by the full check");
        assertThat(found).isEqualTo(OLDER_PAGES);
    }

    private static List<Integer> differing(byte[] older, byte[] newer) {
        List<Integer> pages = new ArrayList<>();
        for (int page = 1; (page + 1) * PAGE <= Math.min(older.length, newer.length); page++) {
            int from = page * PAGE;
            if (!Arrays.equals(older, from, from + PAGE, newer, from, from + PAGE)) {
                pages.add(page);
            }
        }
        return pages;
    }

    /** Refused at the opening, broken while reading, or named by one of the two checks. */
    private static boolean noticed(Path file) {
        if (!(Store.open(file, TestStore.secret(KeyName.DK),
                new TestStore.TestClock()) instanceof OpenResult.Opened<Store>(Store store))) {
            return true;
        }
        try (store) {
            store.actAs(TestStore.actor(Role.COUNSELLOR));
            AuditCheck trail = new AuditCheck(store.head(), (signer, message, signature) -> true);
            while (store.read(trail::further)) {
                // on to the end
            }
            return trail.result().firstBad() != 0 || !checked(store).whole();
        } catch (RuntimeException e) {
            return true;
        }
    }

    static TestStore filled() {
        TestStore test = TestStore.fresh();
        test.scene(tx -> {
            for (int i = 0; i < ROWS; i++) {
                tx.sql().insertInto(SETTING)
                        .set(SETTING.NAME, "S" + i)
                        .set(SETTING.ID, UUID.randomUUID())
                        .set(SETTING.CONTENT, new byte[80])
                        .set(SETTING.ROW_VERSION, 1L)
                        .execute();
            }
        });
        return test;
    }

    /** A file with rows in it, and nobody who has it open. */
    private Path written() throws IOException {
        try (TestStore test = filled()) {
            Path file = folder.resolve("data");
            Files.write(file, Files.readAllBytes(test.file()));
            return file;
        }
    }

    private static Store opened(Path file) {
        if (Store.open(file, TestStore.secret(KeyName.DK),
                new TestStore.TestClock()) instanceof OpenResult.Opened<Store>(Store store)) {
            store.actAs(TestStore.actor(Role.COUNSELLOR));
            return store;
        }
        throw new AssertionError("does not open");
    }

    /** Opened, written in once as by a sign-in, checked, closed. */
    private static RowCheck.Result reopened(Path file) {
        try (Store store = opened(file)) {
            store.write(tx -> {
                tx.audit(AuditLine.of("SIGNED_IN", "worker", null));
                return Outcome.done(true);
            });
            return checked(store);
        }
    }

    static RowCheck.Result checked(Store store) {
        RowCheck check = new RowCheck();
        while (store.read(check::further)) {
            // on to the end
        }
        return check.result();
    }
}
