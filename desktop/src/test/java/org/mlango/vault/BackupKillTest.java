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
import org.mlango.store.Outcome;
import org.mlango.store.Role;

/**
 * kill -9 at each step of a backup, of bringing one back over a vault in use, and before the writings of an erasing: afterwards it
 * opens, as the old or as the new, never as neither, and nothing half made is left.
 */
@EnabledOnOs(OS.LINUX)
class BackupKillTest {
    /** The transaction, the list of erasures, and far into the file written anew. */
    private static final List<Integer> WRITINGS = List.of(0, 4, 9, 16, 40);

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void killsAtEachStepLeaveItOpenable() throws Exception {
        killed(Tries.of(3, 50));
    }

    private void killed(int times) throws IOException, InterruptedException, ExecutionException {
        OtherJava java = OtherJava.trained();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> backups = threads.submit(() -> new Lane(java, "backup").backups(times));
            Future<Integer> erasings = threads.submit(() -> new Lane(java, "erasing").erasings(times));
            Future<Integer> restores = threads.submit(() -> new Lane(java, "restore").restores(times));
            told("backup", backups.get(), times, BackupWatch.Step.values().length, "steps");
            told("restore", restores.get(), times, Staging.Step.values().length, "steps");
            told("erasing", erasings.get(), times, WRITINGS.size(), "of its writings");
        }
    }

    private static void told(String what, int kills, int times, int places, String named) {
        Figures.tell(Trial.STEPS, what, times, times * places - kills, kills + " kills at " + places + " " + named);
        assertThat(kills).as(what).isEqualTo(times * places);
    }

    /** One vault and its stick, killed again and again. */
    private final class Lane {
        private final OtherJava java;
        private final Path stick;

        Lane(OtherJava java, String name) throws IOException {
            this.java = java;
            this.stick = Files.createDirectory(folder.resolve(name));
        }

        int backups(int times) throws Exception {
            int kills = 0;
            try (TestVault test = TestVault.locked()) {
                plant(test, "KEPT");
                for (int time = 0; time < times; time++) {
                    for (BackupWatch.Step step : BackupWatch.Step.values()) {
                        kills += kill(test, "BACKUP " + step);
                        boolean there = !BackupSet.allOn(stick).isEmpty();
                        assertThat(there).as("%s", step).isEqualTo(step == BackupWatch.Step.MARKED);
                        BackupSet.clearHalfMade(stick, Instant.now().plus(Duration.ofHours(2)));
                        assertThat(names(stick)).as("only what is whole stays").hasSize(there ? 1 : 0);
                        look(test, Set.of("KEPT"), step.name());
                    }
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
                    for (Staging.Step step : Staging.Step.values()) {
                        plant(test, "LATER");
                        kills += kill(test, "RESTORE " + step);
                        boolean turned = EnumSet.of(Staging.Step.TURNED, Staging.Step.DESTROYED).contains(step);
                        look(test, turned ? Set.of("KEPT") : Set.of("KEPT", "LATER"), step.name());
                    }
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
                    for (int writing : WRITINGS) {
                        PersonId person = person(test);
                        kills += kill(test, "ERASE " + writing + " " + person.value());
                        lines = erasedOrNot(test, person, lines, "before writing " + writing);
                    }
                }
            }
            return kills;
        }

        private int kill(TestVault test, String at) throws IOException, InterruptedException {
            java.killAt(BackupsUntilKilled.class, at.split(" ", -1)[1], List.of(at, test.envelope()),
                    test.folder.toString(), stick.toString());
            return 1;
        }
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
