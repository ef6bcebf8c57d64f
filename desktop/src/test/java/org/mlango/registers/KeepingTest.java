package org.mlango.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.KEPT_ON;
import static org.mlango.schema.Tables.VISIT;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Ground;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.erasure.TestErasing;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.VisitDraft;

class KeepingTest {
    private final RegistersScene scene = new RegistersScene();
    private final Keeping keeping = scene.registers.keeping();

    @AfterEach
    void close() {
        scene.close();
    }

    /** After a year the way to reach somebody, after two their visits; the agreements ran out long before, and nothing was deleted. */
    @Test
    void eachClassComesToItsTimeAndTimeAloneDeletesNothing() {
        PersonId person = scene.person("Zuhura", Purpose.CONTACT);
        visit(person);
        months(11);
        assertThat(due()).isEmpty();
        months(1);
        assertThat(due()).singleElement().satisfies(one -> {
            assertThat(one.what()).containsExactly(KeptClass.CONTACT);
            assertThat(one.met()).isEqualTo(LocalDate.of(2026, 6, 16));
        });
        assertThat(standing(person)).isEqualTo(Standing.EXPIRED);
        months(12);
        assertThat(due().getFirst().what()).containsExactlyInAnyOrder(KeptClass.CONTACT, KeptClass.VISITS);
        months(12);
        assertThat(due().getFirst().what()).contains(KeptClass.RECORD);
        assertThat(scene.code(person)).isNotEmpty();
        assertThat(visits(person)).isEqualTo(1);
    }

    /** On the first of the month the whole month is there, and nothing of the next. */
    @Test
    void theListIsOfAMonth() {
        scene.person("Zuhura", Purpose.CONTACT);
        to(LocalDate.of(2027, 5, 31));
        assertThat(due()).isEmpty();
        to(LocalDate.of(2027, 6, 1));
        assertThat(due()).hasSize(1);
    }

    @Test
    void keptOnCountsAnewFromTheDayTheyWereAsked() {
        PersonId person = scene.person("Zuhura", Purpose.CONTACT);
        months(12);
        Due due = due().getFirst();
        scene.test.done(tx -> keeping.keepOn(tx, due.records(), due.what()));
        assertThat(due()).isEmpty();
        months(11);
        assertThat(due()).isEmpty();
        months(1);
        assertThat(due()).hasSize(1);
        scene.test.done(tx -> keeping.keepOn(tx, due.records(), due.what()));

        scene.test.done(tx -> TestErasing.atOnce(scene.erasure, tx, person));
        assertThat(scene.test.store().<Integer>read(tx -> tx.sql().fetchCount(KEPT_ON))).isZero();
    }

    @Test
    void visitsBecomeCountsAndTheRecordStays() {
        PersonId person = scene.person("Zuhura");
        PersonId other = scene.person("Zena");
        visit(person);
        visit(other);
        scene.test.done(tx -> scene.consents.link(tx, person, other));
        months(24);
        Due due = due().getFirst();
        assertThat(due.records()).as("one person, one line").hasSize(2);

        assertThat(scene.test.<Integer>done(tx -> keeping.makeAnonymous(tx, due.records()))).isEqualTo(2);

        assertThat(visits(person) + visits(other)).isZero();
        assertThat(scene.test.store().<Integer>read(tx -> tx.sql().fetchCount(VISIT))).isEqualTo(2);
        assertThat(due()).isEmpty();
        assertThat(scene.code(person)).isNotEmpty();
    }

    @Test
    void whoeverIsLeftBeLosesNoVisit() {
        PersonId person = scene.person("Zuhura");
        visit(person);
        scene.test.done(tx -> scene.consents.restrict(tx, person, Ground.FOR_A_CLAIM, null));
        assertThat(scene.refused(scene.test.store().write(tx -> keeping.makeAnonymous(tx, List.of(person)))))
                .containsExactly("anonymous.left_be");
        assertThat(visits(person)).isEqualTo(1);
    }

    @Test
    void whoeverWasMetIsNotAskedWhoWantsToBeLeftBeEither() {
        PersonId met = scene.person("Zuhura", Purpose.CONTACT);
        PersonId left = scene.person("Neema", Purpose.CONTACT);
        PersonId hidden = scene.person("Pendo", Purpose.CONTACT);
        months(11);
        visit(met);
        scene.test.done(tx -> scene.consents.restrict(tx, left, Ground.FOR_A_CLAIM, null));
        scene.test.done(tx -> scene.consents.hide(tx, hidden));
        months(2);
        assertThat(due()).isEmpty();
    }

    @Test
    void onlyACounsellorWorksTheList() {
        PersonId person = scene.person("Zuhura", Purpose.CONTACT);
        months(12);
        for (Role role : List.of(Role.FRONT_DESK, Role.MANAGER, Role.NURSE)) {
            scene.test.as(role);
            assertThat(scene.refused(scene.test.store()
                    .write(tx -> keeping.keepOn(tx, List.of(person), Set.of(KeptClass.CONTACT)))))
                    .containsExactly("keeping.not_yours");
            KeepingViewModel model = model();
            model.load();
            assertThat(model.lines).isEmpty();
            assertThat(model.many.get()).isEqualTo(1);
        }
        scene.test.as(Role.COUNSELLOR);
        KeepingViewModel model = model();
        model.load();
        assertThat(model.lines).singleElement()
                .satisfies(line -> assertThat(line.code()).isEqualTo(scene.code(person)));
    }

    /** A clock that leapt four years makes nothing due, and deletes no line, until somebody says that it is right. */
    @Test
    void aClockThatLeaptMakesNothingDue() {
        scene.person("Zuhura", Purpose.CONTACT);
        scene.test.store().heedClock(true);
        scene.test.clock().advance(Duration.ofDays(4 * 365));
        scene.test.scene(tx -> {});
        assertThat(due()).isEmpty();
        scene.test.as(Role.MANAGER);
        assertThat(scene.refused(scene.test.store().write(keeping::deleteLinesOver))).containsExactly("keeping.clock");
    }

    @Test
    void linesOfTheRegistersGoByAManagersHandOnceTheirTimeIsOver() {
        scene.test.done(tx -> scene.registers.ask(tx,
                new RequestDraft(RequestKind.COPY, AskedBy.PERSON, tx.today(), null, "")));
        scene.test.done(tx -> scene.registers.ask(tx,
                new RequestDraft(RequestKind.ERASE, AskedBy.PERSON, tx.today(), null, "")));
        var official = scene.test.done(tx -> scene.registers.official(tx,
                new OfficialDraft(tx.today(), Claimed.POLICE, Paper.NONE, new OfficialTold("", "", ""))));
        scene.test.done(tx -> Officials.answer(tx, official, OfficialAnswer.NOTHING, null));
        scene.test.done(tx -> scene.registers.close(tx, scene.registers.requests(tx).getFirst().id(), null));
        months(23);
        assertThat(over()).isZero();
        months(2);
        assertThat(over()).isEqualTo(2);
        scene.test.as(Role.COUNSELLOR);
        assertThat(scene.refused(scene.test.store().write(keeping::deleteLinesOver)))
                .containsExactly("times.not_yours");
        scene.test.as(Role.MANAGER);
        assertThat(scene.test.<Integer>done(keeping::deleteLinesOver)).isEqualTo(2);
        assertThat(scene.test.store().<List<Request>>read(scene.registers::requests)).singleElement()
                .satisfies(left -> assertThat(left.open()).isTrue());
    }

    @Test
    void theDatabaseRefusesOnItsOwn() {
        PersonId person = scene.person("Zuhura");
        scene.test.done(tx -> scene.registers.keepOn(tx, person, Set.of(KeptClass.RECORD)));
        for (String forbidden : List.of("UPDATE kept_on SET asked_day = asked_day + 1",
                "INSERT INTO kept_on SELECT randomblob(16), what, asked_day, asked_by_id FROM kept_on",
                "INSERT INTO kept_on SELECT person_id, 'CONTACT', asked_day + 400, asked_by_id FROM kept_on")) {
            assertThatThrownBy(() -> scene.test.store().write(tx -> {
                tx.sql().execute(forbidden);
                return Outcome.done(true);
            })).as(forbidden).isInstanceOf(RuntimeException.class);
        }
    }

    private KeepingViewModel model() {
        return new KeepingViewModel(scene.test.background(), keeping, scene.people, (id, about) -> {}, scene);
    }

    /** Small steps, as a centre that opens every week: no leap of the clock. */
    private void months(int count) {
        to(scene.test.store().<LocalDate>read(tx -> tx.today()).plusMonths(count));
    }

    private void to(LocalDate day) {
        while (scene.test.store().<LocalDate>read(tx -> tx.today()).isBefore(day)) {
            LocalDate today = scene.test.store().read(tx -> tx.today());
            scene.test.clock().advance(Duration.ofDays(Math.min(28, today.until(day, ChronoUnit.DAYS))));
            scene.test.scene(tx -> {});
        }
    }

    private void visit(PersonId person) {
        scene.test.done(tx -> scene.visits.record(tx, new VisitDraft(tx.today(), 540, Place.CENTRE, person, 0,
                NewOrBack.NEW, null, Set.of("SV_INFO"), List.of(), "")));
    }

    private List<Due> due() {
        return scene.test.store().read(keeping::due);
    }

    private int over() {
        return scene.test.store().<Integer>read(keeping::linesOver);
    }

    private int visits(PersonId person) {
        return scene.test.store()
                .<Integer>read(tx -> tx.sql().fetchCount(VISIT, VISIT.PERSON_ID.eq(person.value())));
    }

    private Standing standing(PersonId person) {
        return scene.test.store().read(tx -> scene.consents.standing(tx, person, Purpose.KEEP_RECORD));
    }
}
