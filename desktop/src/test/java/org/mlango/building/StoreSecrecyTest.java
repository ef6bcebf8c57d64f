package org.mlango.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.centre.Centre;
import org.mlango.centre.CentreProfile;
import org.mlango.centre.NewWorker;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Expressed;
import org.mlango.consent.PersonId;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.people.BirthYearSure;
import org.mlango.people.CameThrough;
import org.mlango.people.Contact;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Population;
import org.mlango.people.Registration;
import org.mlango.people.ReportingGender;
import org.mlango.store.LogCapture;
import org.mlango.store.MarkerSearch;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.store.WriteTx;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.VisitDraft;
import org.mlango.visits.Visits;

/** Two hundred planted words, told through the front doors: none is found in any file, nor in any log. */
class StoreSecrecyTest {
    private static final int PEOPLE = 18;

    private final Instant began = Instant.now().minusSeconds(1);
    private final MarkerSearch markers = new MarkerSearch();
    private final TestStore test = TestStore.fresh();
    private final Consents consents = new Consents();
    private final People people = new People(consents);
    private final Visits visits = new Visits(consents);
    private final Centre centre = new Centre();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void nothingToldIsFoundInAnyFileOrLog() throws IOException {
        try (LogCapture log = new LogCapture()) {
            test.scene(this::found);
            List<String> whileOpen = new ArrayList<>();
            for (int number = 0; number < PEOPLE; number++) {
                PersonId person = PersonId.random();
                test.done(tx -> people.register(tx, registration(person)));
                test.done(tx -> visits.record(tx, visit(person)));
            }
            test.store().write(tx -> halfDone(tx, whileOpen));

            assertThat(markers.planted()).hasSizeGreaterThanOrEqualTo(200);
            assertThat(whileOpen).isEmpty();
            assertThat(markers.hits(folder())).isEmpty();
            assertThat(markers.hitsIn(log.text())).isEmpty();
            assertThat(log.text()).as("the capture hears the program").isNotEmpty();
        }
        assertThat(inNewTemporaryFiles()).isEmpty();
    }

    private void found(WriteTx tx) {
        done(centre.found(tx, new CentreProfile(markers.word(), Language.EN),
                new WorkerRow(TestStore.WORKER, markers.word(), Language.EN, Set.of(Role.MANAGER), true)));
        for (int i = 0; i < 20; i++) {
            done(centre.addWorker(tx,
                    new NewWorker(markers.word(), Language.SW, Set.of(Role.NURSE), new char[0], "1234")));
        }
        centre.set(tx, "GREETING", markers.word());
        consents.furnish(tx);
        visits.furnish(tx);
    }

    private Registration registration(PersonId person) {
        List<DecisionDraft> decisions = Stream
                .of(Purpose.KEEP_RECORD, Purpose.CONTACT, Purpose.KEEP_POPULATION, Purpose.KEEP_HEALTH)
                .map(purpose -> new DecisionDraft(person, purpose, null, Answer.AGREED, Language.EN, Expressed.SPOKEN,
                        Present.NONE, Present.NONE, markers.word()))
                .toList();
        PersonDraft draft = new PersonDraft(markers.word(), markers.word(), markers.word(), markers.phone(),
                CameThrough.NOT_ASKED, markers.word(), 1990, BirthYearSure.SURE, ReportingGender.FEMALE);
        Contact contact = new Contact(List.of(Contact.Channel.CALL), markers.word(), markers.word(), "",
                markers.word());
        return new Registration(person, draft, decisions, contact, Set.of(Population.SEX_WORK));
    }

    private VisitDraft visit(PersonId person) {
        return new VisitDraft(LocalDate.of(2026, 6, 15), 540, Place.CENTRE, person, 0, NewOrBack.NEW, null,
                Set.of("SV_INFO", "SV_PREP"),
                List.of(), markers.word());
    }

    /** A large transaction that spills to the disk before it ends, and then is refused. */
    private Outcome<Boolean> halfDone(WriteTx tx, List<String> hits) {
        tx.sql().execute("PRAGMA cache_size = 10");
        for (int number = 0; number < 10; number++) {
            PersonId person = PersonId.random();
            done(people.register(tx, registration(person)));
            for (int more = 0; more < 20; more++) {
                done(visits.record(tx, visit(person)));
            }
        }
        try {
            Path journal = test.file().resolveSibling(test.file().getFileName() + "-journal");
            assertThat(journal).isNotEmptyFile();
            hits.addAll(markers.hits(folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tx.sql().execute("PRAGMA cache_size = -2000");
        return Outcome.refused("", "power.cut");
    }

    private Path folder() {
        return test.file().resolveSibling(".");
    }

    private List<String> inNewTemporaryFiles() throws IOException {
        List<String> hits = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isAfter(began)) {
                    hits.addAll(markers.hits(file));
                }
            }
        }
        return hits;
    }

    private static void done(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
