package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.SETTING;
import static org.mlango.vault.TestVault.done;
import static org.mlango.vault.TestVault.opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;
import org.mlango.store.AuditCheck;
import org.mlango.store.AuditLine;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.PowerCut;
import org.mlango.store.RecordedDisk;
import org.mlango.store.RecordedDisk.Step;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.store.Wholeness;
import org.mlango.store.WriteTx;

/**
 * The power goes at any step of a day's work, and what the disk had not been made to keep is gone or half there: the vault opens,
 * and what the program had told somebody is in it.
 */
@EnabledOnOs(OS.LINUX)
class PowerCutTest {
    private static final int WRITES = 60;
    private static final int REMEMBERED = 9;

    private final Random random = new Random(20261125);

    @Test
    void everyStateOpensWithWhatWasAcknowledged() throws IOException {
        assertThat(broken(Tries.of(300, 5_000))).isEmpty();
    }

    /** The trial bites: were nothing ever synced, much of this would be lost. */
    @Test
    void withoutSyncingMuchWouldBeLost() throws IOException {
        try (TestVault test = TestVault.locked()) {
            Map<Path, byte[]> before = PowerCut.filesOf(test.folder);
            List<Step> steps = record(test).stream().filter(step -> !(step instanceof Step.Synced)).toList();

            assertThat(broken(test, steps, before, 20)).hasSizeGreaterThan(5);
        }
    }

    private List<String> broken(int states) throws IOException {
        try (TestVault test = TestVault.locked()) {
            Map<Path, byte[]> before = PowerCut.filesOf(test.folder);
            List<Step> steps = record(test);
            List<String> broken = broken(test, steps, before, states);
            Figures.tell(Trial.POWER_CUT, "day's work", states, broken.size(), steps.size() + " steps recorded");
            return broken;
        }
    }

    private List<String> broken(TestVault test, List<Step> steps, Map<Path, byte[]> before, int states)
            throws IOException {
        List<String> broken = new ArrayList<>();
        for (int state = 0; state < states; state++) {
            int at = 1 + random.nextInt(steps.size());
            PowerCut cut = PowerCut.at(at, steps, before, random);
            try (TestVault left = TestVault.empty()) {
                PowerCut.lay(cut.left(), test.folder.toAbsolutePath().normalize(), left.folder);
                String wrong = wrong(left, cut.said());
                if (!wrong.isEmpty()) {
                    broken.add("step " + at + " (" + steps.get(at - 1).getClass().getSimpleName() + "): " + wrong);
                }
            }
        }
        return broken;
    }

    /** A day: signing in, mixed writes, a new PIN, a new colleague, cover, back, lock. */
    private static List<Step> record(TestVault test) throws IOException {
        try (RecordedDisk disk = RecordedDisk.under(test.folder)) {
            try (Session session = test.open()) {
                for (int number = 1; number <= WRITES; number++) {
                    int current = number;
                    done(session.store().write(tx -> mixed(tx, current)));
                    disk.said(number);
                    if (number == WRITES / 3) {
                        done(session.changePin("3719".toCharArray()));
                    }
                    if (number == WRITES / 2) {
                        done(session.addWorker(TestVault.worker("Baraka", Role.NURSE)));
                        session.cover();
                        session.switchTo(session.tiles().getFirst().worker(), "3719".toCharArray());
                    }
                }
            }
            assertThat(disk.steps()).as("the engine's and Java's own files were both recorded")
                    .anyMatch(step -> step instanceof Step.Wrote wrote && wrote.file().endsWith("data-journal"))
                    .anyMatch(step -> step instanceof Step.Renamed renamed && renamed.to().endsWith("slots"))
                    .anyMatch(step -> step instanceof Step.Synced synced && Files.isDirectory(synced.file()));
            return disk.steps();
        }
    }

    private static Outcome<Boolean> mixed(WriteTx tx, long number) {
        tx.sql().insertInto(SETTING).set(SETTING.NAME, "KEPT_" + number).set(SETTING.ID, UUID.randomUUID())
                .set(SETTING.CONTENT, new byte[3000]).set(SETTING.ROW_VERSION, 1L).execute();
        tx.sql().deleteFrom(SETTING).where(SETTING.NAME.eq("KEPT_" + (number - REMEMBERED))).execute();
        tx.audit(AuditLine.of("KEPT", "setting", new UUID(1, number)));
        return Outcome.done(true);
    }

    /** @return what is wrong with it, or "" */
    private static String wrong(TestVault left, long said) throws IOException {
        OpenResult<Session> result = left.vault().openWithSheet(String.join(" ", left.sheet.words()));
        if (!(result instanceof OpenResult.Opened<Session>)) {
            return "does not open: " + result;
        }
        try (Session session = opened(result)) {
            // whoever signs in need not wait for it, so it is no longer part of the opening
            if (TestStore.lookedThrough(session.store()) == Wholeness.DAMAGED) {
                return "damaged";
            }
            TreeSet<Long> kept = session.store().read(tx -> new TreeSet<>(tx.sql().select(SETTING.NAME).from(SETTING)
                    .where(SETTING.NAME.like("KEPT%")).fetch(row -> Long.parseLong(row.value1().substring(5)))));
            long newest = kept.isEmpty() ? 0 : kept.last();
            if (newest < said) {
                return "lost: " + said + " was acknowledged, " + newest + " is there";
            }
            TreeSet<Long> expected = new TreeSet<>();
            for (long number = Math.max(1, newest - REMEMBERED + 1); number <= newest; number++) {
                expected.add(number);
            }
            if (!kept.equals(expected)) {
                return "torn: " + kept;
            }
            AuditCheck.Result trail = session.trail().check();
            return trail.firstBad() == 0 ? "" : "trail: " + trail;
        } catch (RuntimeException e) {
            return "does not read: " + e;
        }
    }
}
