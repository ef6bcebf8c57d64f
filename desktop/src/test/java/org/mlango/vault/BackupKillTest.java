package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.ERASURE_RECEIPT;
import static org.mlango.schema.Tables.SETTING;
import static org.mlango.vault.TestVault.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.mlango.centre.Centre;
import org.mlango.centre.CentreProfile;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Shown;
import org.mlango.kit.text.Language;
import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;
import org.mlango.store.OtherJava;
import org.mlango.store.OtherJava.Left;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

/**
 * What kill -9 leaves (decision 0063) at each step of a backup, of bringing one back over a vault in use, and before the writings of an erasing: afterwards it
 * opens, as the old or as the new, never as neither, and nothing half made is left.
 */
@EnabledOnOs(OS.LINUX)
class BackupKillTest {
    private static final String MARKED = BackupWatch.Step.MARKED.name();
    /** At these steps of a bringing back it is the older records that open. */
    private static final Set<String> TURNED = Set.of(Staging.Step.TURNED.name(), Staging.Step.DESTROYED.name());

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void killsAtEachStepLeaveItOpenable() throws Exception {
        killed(Tries.of(3, 50));
    }

    private void killed(int times) throws Exception {
        told("backup", new Lane("backup").backups(times), times, BackupWatch.Step.values().length, "steps");
        told("restore", new Lane("restore").restores(times), times, Staging.Step.values().length, "steps");
        told("erasing", new Lane("erasing").erasings(times), times, BackupsUntilKilled.WRITINGS.size(),
                "of its writings");
    }

    private static void told(String what, int kills, int times, int places, String named) {
        Figures.tell(Trial.STEPS, what, times, times * places - kills, kills + " ends at " + places + " " + named);
        assertThat(kills).as(what).isEqualTo(times * places);
    }

    /** One vault and its stick, killed again and again. */
    private final class Lane {
        private final Path stick;
        private final Path copies;

        Lane(String name) throws IOException {
            this.stick = Files.createDirectory(folder.resolve(name));
            this.copies = folder.resolve(name + " as left");
        }

        int backups(int times) throws Exception {
            int kills = 0;
            try (TestVault test = TestVault.locked()) {
                plant(test, "KEPT");
                for (int time = 0; time < times; time++) {
                    for (Left left : killed(test, "BACKUP", named(BackupWatch.Step.values()))) {
                        Path leftStick = left.folders().getLast();
                        boolean there = !BackupSet.allOn(leftStick).isEmpty();
                        assertThat(there).as(left.place()).isEqualTo(left.place().equals(MARKED));
                        BackupSet.clearHalfMade(leftStick, Instant.now().plus(Duration.ofHours(2)));
                        assertThat(names(leftStick)).as("only what is whole stays").hasSize(there ? 1 : 0);
                        look(TestVault.at(left.folders().getFirst()), Set.of("KEPT"), left.place());
                        kills++;
                    }
                    look(test, Set.of("KEPT"), "after the last step");
                    for (BackupSet set : BackupSet.allOn(stick)) {
                        set.delete();
                    }
                }
            }
            return kills;
        }

        int restores(int times) throws Exception {
            int kills = 0;
            try (TestVault test = TestVault.locked()) {
                plant(test, "KEPT");
                try (Session session = open(test)) {
                    new Backups(session, test.clock).make(stick, UUID.randomUUID(), BackupTest.watch());
                }
                for (int time = 0; time < times; time++) {
                    plant(test, "LATER");
                    for (Left left : killed(test, "RESTORE", named(Staging.Step.values()))) {
                        look(TestVault.at(left.folders().getFirst()),
                                TURNED.contains(left.place()) ? Set.of("KEPT") : Set.of("KEPT", "LATER"),
                                left.place());
                        kills++;
                    }
                    look(test, Set.of("KEPT"), "after the last step");
                }
            }
            return kills;
        }

        int erasings(int times) throws Exception {
            int kills = 0;
            try (TestVault test = TestVault.locked()) {
                found(test);
                long lines = 0;
                for (int time = 0; time < times; time++) {
                    PersonId person = person(test);
                    for (Left left : killed(test, person.value().toString(),
                            BackupsUntilKilled.WRITINGS.stream().map(String::valueOf).toList())) {
                        erasedOrNot(TestVault.at(left.folders().getFirst()), person, lines,
                                "before writing " + left.place());
                        kills++;
                    }
                    lines = erasedOrNot(test, person, lines, "after the last writing");
                }
            }
            return kills;
        }

        private List<Left> killed(TestVault test, String work, List<String> places)
                throws IOException, InterruptedException {
            return OtherJava.trained().killedAt(BackupsUntilKilled.class, places, List.of(test.folder, stick), copies,
                    List.of(work, test.envelope()), test.folder.toString(), stick.toString());
        }
    }

    private static List<String> named(Enum<?>[] steps) {
        return Stream.of(steps).map(Enum::name).toList();
    }

    private static Session open(TestVault test) throws IOException {
        return TestVault.opened(test.vault().openWithSheet(test.envelope()));
    }

    private static void plant(TestVault test, String name) throws IOException {
        try (Session session = open(test)) {
            boolean there = session.store().read(tx -> tx.sql().fetchExists(SETTING, SETTING.NAME.eq(name)));
            if (!there) {
                done(session.store().write(tx -> {
                    tx.sql().insertInto(SETTING).set(SETTING.NAME, name).set(SETTING.ID, UUID.randomUUID())
                            .set(SETTING.CONTENT, new byte[200]).set(SETTING.ROW_VERSION, 1L).execute();
                    return Outcome.done(true);
                }));
            }
        }
    }

    private static void look(TestVault test, Set<String> expected, String step) throws IOException {
        String current;
        try (Session session = open(test)) {
            Set<String> names = session.store().read(tx -> Set.copyOf(tx.sql().select(SETTING.NAME).from(SETTING)
                    .fetch(SETTING.NAME)));
            assertThat(names).as(step).isEqualTo(expected);
            assertThat(new Backups(session, test.clock).checkNow(BackupTest.watch()).whole()).as(step).isTrue();
            current = Files.readString(test.folder.resolve("current")).substring(2).strip();
        }
        assertThat(names(test.folder)).as("after " + step).containsExactlyInAnyOrder("current", "lock", current);
    }

    private static List<String> names(Path place) throws IOException {
        List<String> names = new ArrayList<>();
        try (var files = Files.list(place)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }

    private static void found(TestVault test) throws IOException {
        try (Session session = open(test)) {
            done(session.store().write(tx -> {
                Consents consents = new Consents();
                done(new Centre().found(tx, new CentreProfile("Centre", Language.EN), new WorkerRow(tx.worker(),
                        TestVault.FIRST, Language.EN, Set.of(Role.MANAGER), true)));
                consents.furnish(tx);
                return Outcome.done(true);
            }));
        }
    }

    private static PersonId person(TestVault test) throws IOException {
        PersonId person = PersonId.random();
        try (Session session = open(test)) {
            done(session.store().write(tx -> new Consents().decide(tx, new DecisionDraft(person, Purpose.KEEP_RECORD,
                    null, Answer.AGREED, Shown.newest(Language.EN), Expressed.SPOKEN, org.mlango.consent.Present.NONE,
                    org.mlango.consent.Present.NONE, null))));
        }
        return person;
    }

    /** All of somebody is there and no line tells of them, or nothing of them is and the line does. */
    private static long erasedOrNot(TestVault test, PersonId person, long before, String when) throws IOException {
        try (Session session = open(test)) {
            boolean there = session.store().read(new Consents()::everybody).contains(person);
            long lines = session.store().erasureLines().size();
            long receipts = session.store().read(tx -> (long) tx.sql().fetchCount(ERASURE_RECEIPT));
            assertThat(lines).as(when).isEqualTo(receipts);
            assertThat(session.erasures().lines()).as(when).isEqualTo(session.store().erasureLines());
            assertThat(session.erasures().whole()).as(when).isTrue();
            assertThat(there).as(when).isEqualTo(lines == before);
            assertThat(new Backups(session, test.clock).checkNow(BackupTest.watch()).whole()).as(when).isTrue();
            return lines;
        }
    }
}
