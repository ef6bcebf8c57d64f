package org.mlango.visits;

import static org.mlango.schema.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.TestWorker;
import org.mlango.kit.text.Language;
import org.mlango.store.Outcome;
import org.mlango.store.TestStore;

/** A real store with a catalogue, and people who agreed to this and that. */
final class VisitsScene implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
    final TestStore test = TestStore.fresh();
    final Consents consents = new Consents();
    final Visits visits = new Visits(consents);

    VisitsScene() {
        consents.register(visits.withdrawn());
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
            visits.furnish(tx);
        });
    }

    /** Somebody who agreed to a record being kept, and to these purposes. */
    PersonId person(Purpose... purposes) {
        PersonId person = PersonId.random();
        UUID decision = agree(person, Purpose.KEEP_RECORD);
        test.scene(tx -> tx.sql().insertInto(PERSON)
                .set(PERSON.ID, person.value())
                .set(PERSON.REGISTERED_DAY, tx.today())
                .set(PERSON.BIRTH_YEAR_SURE, "NOT_ASKED")
                .set(PERSON.REPORTING_GENDER, "NOT_ASKED")
                .set(PERSON.IDENTITY, new byte[]{1})
                .set(PERSON.DECISION_ID, decision)
                .set(PERSON.REGISTERED_BY_ID, TestStore.WORKER)
                .set(PERSON.ROW_VERSION, 1L)
                .execute());
        List.of(purposes).forEach(purpose -> agree(person, purpose));
        return person;
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

    @Override
    public void close() {
        test.close();
    }
}
