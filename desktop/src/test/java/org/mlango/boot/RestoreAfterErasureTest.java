package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.PERSON;
import static org.mlango.schema.Tables.VISIT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.backup.Restored;
import org.mlango.centre.CentreProfile;
import org.mlango.consent.Answer;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.PersonId;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.consent.Shown;
import org.mlango.erasure.TestErasing;
import org.mlango.kit.text.Language;
import org.mlango.people.BirthYearSure;
import org.mlango.people.CameThrough;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.people.ReportingGender;
import org.mlango.practice.PracticeClock;
import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.store.OpenResult;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;
import org.mlango.vault.BackupDoor;
import org.mlango.vault.BackupSet;
import org.mlango.vault.BackupWatch;
import org.mlango.vault.Backups;
import org.mlango.vault.FirstWorker;
import org.mlango.vault.KdfCost;
import org.mlango.vault.Reach;
import org.mlango.vault.RecoverySheet;
import org.mlango.vault.Session;
import org.mlango.vault.Vault;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;

/** 1,000 people, a backup, 50 of them erased or taken back since, the machine lost; then another machine, the stick and the sheet. */
class RestoreAfterErasureTest {
    private static final int PEOPLE = 1000;
    private static final int GONE = 50;
    private static final int ERASED = 40;
    private static final String NAME = "Asha Mwangi";
    private static final String PASSPHRASE = "lantern maize kettle otter";

    @TempDir
    Path folder;

    private final PracticeClock clock = new PracticeClock(Clock.system(ZoneId.of("Africa/Nairobi")));
    private final RecoverySheet sheet = RecoverySheet.random();
    private final List<PersonId> people = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noneOfThemComesBackAndAllOthersDo(boolean bySheet) throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        lostAfterBackup(stick);
        BackupDoor door = bySheet
                ? new BackupDoor.Envelope(String.join(" ", sheet.words()))
                : new BackupDoor.Worker(NAME, PASSPHRASE.toCharArray());

        Vault fresh = new Vault(folder.resolve("fresh"), clock);
        OpenResult<Vault.Brought> brought = fresh.bringBack(wanted(stick), door, new BackupWatch(done -> {}));

        assertThat(brought).isInstanceOfSatisfying(OpenResult.Opened.class, opened -> assertThat(
                ((Vault.Brought) opened.value()).again()).as("and one visit").isEqualTo(GONE + 1));
        try (Session session = opened(fresh.unlock(NAME, PASSPHRASE.toCharArray(), Reach.EVERYTHING))) {
            Set<UUID> here = session.store().read(tx -> new HashSet<>(
                    tx.sql().select(PERSON.ID).from(PERSON).fetch(PERSON.ID)));
            long back = people.subList(0, GONE).stream().filter(person -> here.contains(person.value())).count();
            Figures.tell(Trial.RESTORE, bySheet ? "by the sheet" : "by a passphrase", PEOPLE, back,
                    here.size() + " of " + (PEOPLE - GONE) + " are there");
            assertThat(back).isZero();
            assertThat(here).containsExactlyInAnyOrderElementsOf(
                    people.subList(GONE, PEOPLE).stream().map(PersonId::value).toList());
            assertThat(session.store().<List<UUID>>read(tx -> tx.sql().select(VISIT.PERSON_ID).from(VISIT)
                    .fetch(VISIT.PERSON_ID))).as("made anonymous, it leads to nobody").hasSize(1).containsOnlyNulls();
            assertThat(new Backups(session, clock).checkNow(new BackupWatch(done -> {})).whole()).isTrue();
            assertThat(session.store().<Boolean>read(Restored::inDoubt)).isFalse();
        }
    }

    private Vault.Bringing wanted(Path stick) throws IOException {
        return new Vault.Bringing(BackupSet.allOn(stick).getFirst(), List.of(stick),
                (tx, unknown, united) -> Outcome.done(new Building().erasure().letGoAgain(tx, unknown) > 0));
    }

    private void lostAfterBackup(Path stick) throws IOException {
        Path lost = folder.resolve("lost");
        NewVault.make(lost, clock, new NewVault.Beginning(new CentreProfile("Test", Language.EN),
                new FirstWorker(NAME, PASSPHRASE.toCharArray(), "4826".toCharArray()), sheet, false, KdfCost.FLOOR),
                made -> {
                    written(made.session(), tx -> register(tx, made.building()));
                    backUp(made.session(), stick);
                    written(made.session(), tx -> letGo(tx, made.building()));
                    follow(made.session(), stick);
                });
        Folders.empty(lost);
    }

    private void register(WriteTx tx, Building building) {
        for (int i = 0; i < PEOPLE; i++) {
            PersonId person = PersonId.random();
            people.add(person);
            PersonDraft draft = new PersonDraft("", "Person " + i, "", "", CameThrough.NOT_ASKED, "", 1990,
                    BirthYearSure.SURE, ReportingGender.FEMALE);
            DecisionDraft agreed = new DecisionDraft(person, Purpose.KEEP_RECORD, null, Answer.AGREED,
                    Shown.newest(Language.EN),
                    Expressed.SPOKEN, Present.NONE, Present.NONE, "");
            assertThat(building.people().register(tx, new Registration(person, draft, List.of(agreed), null, Set.of())))
                    .isInstanceOf(Outcome.Done.class);
        }
        assertThat(building.visits().record(tx, VisitDraft.anonymous(tx.today(), Set.of(),
                List.of(ThingLine.given("CM_NSP_PACK", 1)))
                .about(people.getLast()))).isInstanceOf(Outcome.Done.class);
    }

    /** Most were erased, some took back that a record is kept; one stays, and their visits lead to nobody any more. */
    private void letGo(WriteTx tx, Building building) {
        people.subList(0, ERASED).forEach(person -> assertThat(
                TestErasing.atOnce(building.erasure(), tx, person)).isInstanceOf(Outcome.Done.class));
        people.subList(ERASED, GONE).forEach(person -> assertThat(
                building.consents().withdraw(tx, person, Purpose.KEEP_RECORD)).isInstanceOf(Outcome.Done.class));
        assertThat(building.visits().detach(tx, people.getLast(), null, null)).isInstanceOf(Outcome.Done.class);
    }

    private void backUp(Session session, Path stick) {
        try {
            assertThat(new Backups(session, clock).make(stick, UUID.randomUUID(), new BackupWatch(done -> {})))
                    .isInstanceOf(OpenResult.Opened.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void follow(Session session, Path stick) {
        try {
            new Backups(session, clock).follow(stick);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void written(Session session, Consumer<WriteTx> work) {
        assertThat(session.store().write(tx -> {
            work.accept(tx);
            return Outcome.done(true);
        })).isInstanceOf(Outcome.Done.class);
    }

    private static Session opened(OpenResult<Session> result) {
        if (result instanceof OpenResult.Opened<Session>(Session session)) {
            return session;
        }
        throw new AssertionError("not opened: " + result);
    }
}
