package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.SETTING;
import static org.mlango.vault.TestVault.done;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.store.KeyName;
import org.mlango.store.OtherJava;
import org.mlango.store.Outcome;
import org.mlango.store.SealedColumn;
import org.mlango.vault.Staging.Step;

/** kill -9 at each step of writing a new generation with new keys: afterwards it opens, as the old or as the new, never as neither. */
class RewriteKillTest {
    private static final SealedColumn<Inside> CONTENT = new SealedColumn<>(KeyName.DK, "setting", "content",
            Inside.class);
    private static final String WORDS = "planted words";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    record Inside(String value) {}

    @Test
    void threeKillsAtEachStepLeaveItOpenable() throws Exception {
        assertThat(killed(3)).isEqualTo(3 * Step.values().length);
    }

    @Test
    @Tag("release")
    void fiftyKillsAtEachStepLeaveItOpenable() throws Exception {
        assertThat(killed(50)).isEqualTo(50 * Step.values().length);
    }

    private int killed(int times) throws IOException, InterruptedException, ExecutionException {
        OtherJava java = OtherJava.trained(folder, RewritesUntilKilled.class);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> lanes = new ArrayList<>();
            for (Set<Step> steps : List.of(EnumSet.range(Step.BEGUN, Step.SLOTS),
                    EnumSet.range(Step.ERASURES, Step.DESTROYED))) {
                lanes.add(threads.submit(() -> lane(java, steps, times)));
            }
            return lanes.get(0).get() + lanes.get(1).get();
        }
    }

    /** These steps, on a vault of its own. */
    private static int lane(OtherJava java, Set<Step> steps, int times) throws IOException, InterruptedException {
        int kills = 0;
        try (TestVault test = TestVault.locked()) {
            UUID row = UUID.randomUUID();
            plant(test, row);
            for (int time = 0; time < times; time++) {
                for (Step step : steps) {
                    kills += killedAt(java, test, step);
                    mustBeWhole(test, row, step);
                }
            }
            test.open().close();
        }
        return kills;
    }

    private static int killedAt(OtherJava java, TestVault test, Step step)
            throws IOException, InterruptedException {
        Process process = java.start(List.of(), RewritesUntilKilled.class, test.folder.toString());
        try (BufferedReader said = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                OutputStream in = process.getOutputStream()) {
            assertThat(said.readLine()).isEqualTo("ready");
            in.write((step + "\n" + words(test) + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
            assertThat(said.readLine()).as("reached").isEqualTo(step.name());
        } finally {
            process.destroyForcibly().waitFor();
        }
        return 1;
    }

    private static String words(TestVault test) {
        return String.join(" ", test.sheet.words());
    }

    private static void plant(TestVault test, UUID row) {
        try (Session session = test.open()) {
            done(session.store().write(tx -> {
                tx.sql().insertInto(SETTING).set(SETTING.NAME, "KEPT").set(SETTING.ID, row)
                        .set(SETTING.CONTENT, CONTENT.seal(tx.keys(), row, 1, new Inside(WORDS)))
                        .set(SETTING.ROW_VERSION, 1L).execute();
                return Outcome.done(true);
            }));
        }
    }

    private static void mustBeWhole(TestVault test, UUID row, Step step) throws IOException {
        String before = Files.readString(test.folder.resolve("current"));
        try (Session session = TestVault.opened(test.vault().openWithSheet(words(test)))) {
            String words = session.store().read(tx -> CONTENT.open(tx.keys(), row, 1, tx.sql().selectFrom(SETTING)
                    .where(SETTING.ID.eq(row)).fetchSingle().getContent()).value());
            assertThat(words).as(step.name()).isEqualTo(WORDS);
            assertThat(session.actor().keys().held()).containsExactlyInAnyOrder(KeyName.values());
            assertThat(session.trail().check().firstBad()).isZero();
        }
        String current = before.substring(2).strip();
        try (var files = Files.list(test.folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).as("after " + step)
                    .containsExactlyInAnyOrder("current", "lock", current);
        }
    }
}
