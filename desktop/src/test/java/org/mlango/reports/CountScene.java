package org.mlango.reports;

import static org.mlango.schema.Tables.PERSON;

import java.time.Instant;
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
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;
import org.mlango.visits.Visits;

/** A real store with a catalogue, and people who came in the second quarter of 2026. */
final class CountScene implements AutoCloseable {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 16);
    private static byte[] busy = new byte[0];
    final TestStore test = TestStore.fresh();
    final Consents consents = new Consents();
    final Visits visits = new Visits(consents);

    CountScene() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
            visits.furnish(tx);
        });
    }

    /** Sixty people of two genders and several ages, some services and things, and some who are not counted; made once. */
    CountScene busy() {
        synchronized (CountScene.class) {
            if (busy.length == 0) {
                fill();
                busy = test.kept();
            } else {
                test.back(busy);
            }
        }
        return this;
    }

    private void fill() {
        for (int i = 0; i < 60; i++) {
            PersonId person = i % 8 == 7
                    ? person("FEMALE", Purpose.KEEP_HEALTH)
                    : person(i % 2 == 0 ? "FEMALE" : "MALE", 1990 + i % 18, Purpose.COUNT_ME, Purpose.KEEP_HEALTH);
            visit(person, i % 3 == 0 ? Set.of("SV_INFO", "SV_HTS") : Set.of("SV_WELCOME"));
            visit(person, Set.of("SV_NSP"));
            anonymous();
        }
    }

    CountScene asManagerInJuly() {
        test.as(Role.MANAGER);
        test.clock().set(Instant.parse("2026-07-02T09:00:00Z"));
        return this;
    }

    PersonId person(String gender, Purpose... purposes) {
        return person(gender, 1999, purposes);
    }

    PersonId person(String gender, int born, Purpose... purposes) {
        PersonId person = PersonId.random();
        UUID decision = answer(person, Purpose.KEEP_RECORD, Answer.AGREED);
        test.scene(tx -> tx.sql().insertInto(PERSON)
                .set(PERSON.ID, person.value())
                .set(PERSON.REGISTERED_DAY, tx.today())
                .set(PERSON.BIRTH_YEAR, born)
                .set(PERSON.BIRTH_YEAR_SURE, "SURE")
                .set(PERSON.REPORTING_GENDER, gender)
                .set(PERSON.IDENTITY, new byte[]{1})
                .set(PERSON.DECISION_ID, decision)
                .set(PERSON.REGISTERED_BY_ID, TestStore.WORKER)
                .set(PERSON.ROW_VERSION, 1L)
                .execute());
        List.of(purposes).forEach(purpose -> answer(person, purpose, Answer.AGREED));
        return person;
    }

    UUID answer(PersonId person, Purpose purpose, Answer answer) {
        return test.done(tx -> consents.decide(tx, DecisionDraft.spoken(person, purpose, answer, Language.EN)));
    }

    /** Somebody who is counted wants it no longer. */
    void takeBackOne() {
        PersonId one = test.store().read(consents::agreed).stream()
                .filter(given -> given.purpose() == Purpose.COUNT_ME).findFirst().orElseThrow().person();
        test.done(tx -> consents.withdraw(tx, one, Purpose.COUNT_ME));
    }

    void visit(PersonId person, Set<String> services) {
        test.done(tx -> visits.record(tx, new VisitDraft(DAY, null, Place.CENTRE, person, 0,
                NewOrBack.NOT_ASKED, null, services, List.of(), "")));
    }

    void anonymous() {
        anonymousOn(DAY, 1);
    }

    void anonymousOn(LocalDate day, int times) {
        for (int i = 0; i < times; i++) {
            test.done(tx -> visits.record(tx,
                    VisitDraft.anonymous(day, Set.of(), List.of(ThingLine.given("CM_NSP_PACK", 2)))));
        }
    }

    @Override
    public void close() {
        test.close();
    }
}
