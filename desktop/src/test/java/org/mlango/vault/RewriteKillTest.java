package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.SETTING;
import static org.mlango.vault.TestVault.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;
import org.mlango.store.KeyName;
import org.mlango.store.OtherJava;
import org.mlango.store.OtherJava.Left;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.SealedColumn;
import org.mlango.vault.Staging.Step;

/**
 * What kill -9 leaves (decision 0063) at each step of writing a new generation with new keys, and at each writing of the slot file: afterwards it opens, as the
 * old or as the new, never as neither.
 */
@EnabledOnOs(OS.LINUX)
class RewriteKillTest {
    private static final SealedColumn<Inside> CONTENT = new SealedColumn<>(KeyName.DK, "setting", "content",
            Inside.class);
    private static final String WORDS = "planted words";
    @TempDir
    private Path copies = Path.of("set by JUnit");

    record Inside(String value) {}

    @Test
    void killsAtEachStepLeaveItOpenable() throws Exception {
        killed(Tries.of(3, 50));
    }

    private void killed(int times) throws IOException, InterruptedException {
        List<String> steps = Stream.of(Step.values()).map(Step::name).toList();
        int kills = killed("KEYS", steps, times);
        Figures.tell(Trial.STEPS, "change of keys", times, times * steps.size() - kills,
                kills + " ends at " + steps.size() + " steps");
        assertThat(kills).isEqualTo(times * steps.size());
        List<String> writings = RewritesUntilKilled.SLOT_WRITINGS.stream().map(String::valueOf).toList();
        int slots = killed("SLOTS", writings, times);
        Figures.tell(Trial.STEPS, "slot file", times, times * writings.size() - slots,
                slots + " ends at its four writings and the trail's first");
        assertThat(slots).isEqualTo(times * writings.size());
    }

    private int killed(String work, List<String> places, int times) throws IOException, InterruptedException {
        int kills = 0;
        try (TestVault test = TestVault.locked()) {
            UUID row = UUID.randomUUID();
            plant(test, row);
            for (int time = 0; time < times; time++) {
                for (Left left : OtherJava.trained().killedAt(RewritesUntilKilled.class, places, List.of(test.folder),
                        copies, List.of(work, words(test)), test.folder.toString())) {
                    mustBeWhole(TestVault.at(left.folders().getFirst()), row, left.place());
                    kills++;
                }
                mustBeWhole(test, row, "the last of " + work);
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
