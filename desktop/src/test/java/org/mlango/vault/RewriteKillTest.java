package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.SETTING;
import static org.mlango.vault.TestVault.done;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;
import org.mlango.store.KeyName;
import org.mlango.store.OtherJava;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.SealedColumn;
import org.mlango.vault.Staging.Step;

/**
 * kill -9 at each step of writing a new generation with new keys, and at each writing of the slot file: afterwards it opens, as the
 * old or as the new, never as neither.
 */
@EnabledOnOs(OS.LINUX)
class RewriteKillTest {
    private static final SealedColumn<Inside> CONTENT = new SealedColumn<>(KeyName.DK, "setting", "content",
            Inside.class);
    private static final String WORDS = "planted words";
    /** Before it is written beside the old one, forced, renamed, its folder forced; and before the trail tells of it. */
    private static final List<String> SLOT_WRITINGS = List.of("AT 0", "AT 1", "AT 2", "AT 3", "AT 4");

    record Inside(String value) {}

    @Test
    void killsAtEachStepLeaveItOpenable() throws Exception {
        killed(Tries.of(3, 50));
    }

    private void killed(int times) throws IOException, InterruptedException, ExecutionException {
        OtherJava java = OtherJava.trained();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> lanes = new ArrayList<>();
            for (List<String> steps : List.of(named(EnumSet.range(Step.BEGUN, Step.SLOTS)),
                    named(EnumSet.range(Step.ERASURES, Step.DESTROYED)))) {
                lanes.add(threads.submit(() -> lane(java, steps, times)));
            }
            lanes.add(threads.submit(() -> lane(java, SLOT_WRITINGS, times)));
            int kills = lanes.get(0).get() + lanes.get(1).get();
            Figures.tell(Trial.STEPS, "change of keys", times, times * Step.values().length - kills,
                    kills + " kills at 9 steps");
            int slots = lanes.get(2).get();
            Figures.tell(Trial.STEPS, "slot file", times, times * SLOT_WRITINGS.size() - slots,
                    slots + " kills at its four writings and the trail's first");
            assertThat(kills).isEqualTo(times * Step.values().length);
            assertThat(slots).isEqualTo(times * SLOT_WRITINGS.size());
        }
    }

    private static List<String> named(Set<Step> steps) {
        return steps.stream().map(Step::name).toList();
    }

    /** These steps, on a vault of its own. */
    private static int lane(OtherJava java, List<String> steps, int times) throws IOException, InterruptedException {
        int kills = 0;
        try (TestVault test = TestVault.locked()) {
            UUID row = UUID.randomUUID();
            plant(test, row);
            for (int time = 0; time < times; time++) {
                for (String step : steps) {
                    java.killAt(RewritesUntilKilled.class, step, List.of(step, words(test)), test.folder.toString());
                    kills++;
                    mustBeWhole(test, row, step);
                }
            }
            test.open().close();
        }
        return kills;
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

    private static void mustBeWhole(TestVault test, UUID row, String step) throws IOException {
        String before = Files.readString(test.folder.resolve("current"));
        try (Session session = TestVault.opened(test.vault().openWithSheet(words(test)))) {
            String words = session.store().read(tx -> CONTENT.open(tx.keys(), row, 1, tx.sql().selectFrom(SETTING)
                    .where(SETTING.ID.eq(row)).fetchSingle().getContent()).value());
            assertThat(words).as(step).isEqualTo(WORDS);
            assertThat(session.actor().keys().held()).containsExactlyInAnyOrder(KeyName.values());
            assertThat(session.trail().check().firstBad()).isZero();
            assertThat(new Staff(session).here().values()).as(step).singleElement()
                    .satisfies(roles -> assertThat(roles).contains(Role.MANAGER, Role.COUNSELLOR));
        }
        String current = before.substring(2).strip();
        try (var files = Files.list(test.folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).as("after " + step)
                    .containsExactlyInAnyOrder("current", "lock", current);
        }
    }
}
