package org.mlango.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.TestWorker;
import org.mlango.kit.text.Language;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.store.Outcome;
import org.mlango.store.TestStore;

/** A real store with a catalogue, and people who agreed to this and that. */
final class VisitsScene implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
    final TestStore test = TestStore.fresh();
    final Consents consents = new Consents();
    final People people = new People(consents);
    final Visits visits = new Visits(consents);

    VisitsScene() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
            visits.furnish(tx);
        });
        test.done(people::unlocked);
    }

    /** Somebody who agreed to a record being kept, and to these purposes. */
    PersonId person(Purpose... purposes) {
        return named("", purposes);
    }

    PersonId named(String name, Purpose... purposes) {
        PersonId person = PersonId.random();
        List<DecisionDraft> decisions = Stream.concat(Stream.of(Purpose.KEEP_RECORD), Stream.of(purposes))
                .map(purpose -> DecisionDraft.spoken(person, purpose, Answer.AGREED, Language.EN)).toList();
        return test.done(tx -> people.register(tx, new Registration(person, PersonDraft.named(name), decisions)));
    }

    UUID agree(PersonId person, Purpose purpose) {
        return test.done(tx -> consents.decide(tx,
                DecisionDraft.spoken(person, purpose, Answer.AGREED, Language.EN)));
    }

    static VisitDraft packsAndStrip() {
        return VisitDraft.anonymous(TODAY, Set.of("SV_INFO"),
                List.of(ThingLine.given("CM_NSP_PACK", 2), ThingLine.given("CM_COND_STRIP", 1)));
    }

    UUID recorded(VisitDraft draft) {
        return test.done(tx -> visits.record(tx, draft));
    }

    Outcome<UUID> tried(VisitDraft draft) {
        return test.store().write(tx -> visits.record(tx, draft));
    }

    VisitDraft opened(UUID id) {
        return test.done(tx -> visits.open(tx, id).<Outcome<VisitDraft>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("", "gone")));
    }

    List<VisitRow> today() {
        return test.store().read(tx -> visits.ofDay(tx, TODAY));
    }

    Map<UUID, Here> here() {
        return test.store().read(tx -> visits.here(tx));
    }

    /** Of today, whatever its list shows. */
    VisitDraft only() {
        return opened(today().getFirst().id());
    }

    @Override
    public void close() {
        test.close();
    }
}
