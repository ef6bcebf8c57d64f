package org.mlango.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.centre.Centre;
import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.consent.TestWorker;
import org.mlango.kit.text.Language;
import org.mlango.people.People;
import org.mlango.people.PersonDraft;
import org.mlango.people.Registration;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

class AskingTest {
    private final TestStore test = TestStore.fresh();
    private final Consents consents = new Consents();
    private final Asking asking = new Asking(consents, new Centre());
    private final People people = new People(consents, asking);

    @BeforeEach
    void furnish() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
        });
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whoCannotDecideIsForgottenAfterTwoWeeks() {
        test.done(tx -> asking.waits(tx, "Zamaradi", "mango tree"));
        forgetAfter(7);
        forgetAfter(6);
        assertThat(waiting()).singleElement().satisfies(one -> {
            assertThat(one.nameToUse()).isEqualTo("Zamaradi");
            assertThat(one.until()).isEqualTo(one.since().plusDays(14));
        });
        forgetAfter(1);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aClockThatJumpedForgetsNobodyOnTheFirstDay() {
        test.done(tx -> asking.waits(tx, "Zamaradi", ""));
        forgetAfter(4000);
        assertThat(waiting()).hasSize(1);
        forgetAfter(-4000);
        assertThat(waiting()).hasSize(1);
        forgetAfter(20);
        assertThat(waiting()).hasSize(1);
        forgetAfter(1);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void theTwoWeeksEndOnTheirDay() {
        LocalDate until = LocalDate.of(2026, 6, 30);
        assertThat(WaitingRules.over(until, until.minusDays(1), until.minusDays(1))).isFalse();
        assertThat(WaitingRules.over(until, until.minusDays(7), until)).isTrue();
        assertThat(WaitingRules.over(until, until.minusDays(8), until)).isFalse();
        assertThat(WaitingRules.over(until, until.plusDays(30), until)).isTrue();
    }

    @Test
    void nothingSaidIsNothingKept() {
        assertThat(code(test.store().write(tx -> asking.waits(tx, " ", "")))).isEqualTo("waiting.nothing");
        test.as(Role.MANAGER);
        assertThat(code(test.store().write(tx -> asking.waits(tx, "Zamaradi", "")))).isEqualTo("asking.not_yours");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void nobodyUnder18IsKeptUnlessTheCentreChoseAWay() {
        assertThat(code(register(2010, new YoungBasis(YoungPathway.GUARDIAN, "aunt", null))))
                .isEqualTo("young.pathway");
        choose(YoungPathway.ANONYMOUS_ONLY);
        assertThat(code(register(2010, new YoungBasis(YoungPathway.ANONYMOUS_ONLY, "", null))))
                .isEqualTo("young.pathway");
        choose(YoungPathway.GUARDIAN);
        assertThat(code(register(2010, null))).isEqualTo("birth_year.young");
        assertThat(register(2010, new YoungBasis(YoungPathway.GUARDIAN, "aunt", null)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(register(1990, null)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anExceptionWantsAReasonAndASecondPerson() {
        choose(YoungPathway.EXCEPTION);
        assertThat(code(register(2010, new YoungBasis(YoungPathway.EXCEPTION, "", (tx, id) -> Outcome.done(true)))))
                .isEqualTo("young.words");
        assertThat(code(register(2010, new YoungBasis(YoungPathway.EXCEPTION, "alone", null))))
                .isEqualTo("young.second");
        assertThat(code(register(2010,
                new YoungBasis(YoungPathway.EXCEPTION, "alone", (tx, id) -> Outcome.refused("", "young.second")))))
                .isEqualTo("young.second");
        assertThat(register(2010, new YoungBasis(YoungPathway.EXCEPTION, "alone", (tx, id) -> Outcome.done(true))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anEmergencyIsLookedAtOnceByAManagerWhoNeverLearnsAboutWhom() {
        PersonId person = done(register(1990, null));
        UUID use = test.done(tx -> asking.emergency(tx, person, EmergencyReason.LIFE_IN_DANGER, "told the ambulance"));
        assertThat(code(test.store().write(tx -> asking.looked(tx, use, Conclusion.RIGHT))))
                .isEqualTo("emergency.managers");
        assertThat(consentsHeld(person)).contains("told the ambulance");
        test.as(Role.MANAGER);
        EmergencyUse open = test.store().read(asking::emergencies).getFirst();
        assertThat(open.lookBy()).isEqualTo(LocalDate.of(2026, 6, 23));
        assertThat(open.toString()).doesNotContain(person.value().toString());
        test.done(tx -> asking.looked(tx, use, Conclusion.TALKED_ABOUT));
        assertThat(code(test.store().write(tx -> asking.looked(tx, use, Conclusion.RIGHT))))
                .isEqualTo("emergency.looked");
        assertThat(test.store().read(asking::emergencies)).isEmpty();
    }

    @Test
    void newWordsMakeWhatWasAgreedToOldOnesDue() {
        PersonId person = done(register(1990, null));
        assertThat(standing(person)).isEqualTo(Standing.AGREED);
        assertThat(code(test.store().write(tx -> consents.newTexts(tx, Purpose.KEEP_RECORD, "May we?", ""))))
                .isEqualTo("texts.empty");
        assertThat(test.<Integer>done(tx -> consents.newTexts(tx, Purpose.KEEP_RECORD, "May we?", "Je, tunaweza?")))
                .isEqualTo(2);
        assertThat(code(test.store().write(
                tx -> consents.newTexts(tx, Purpose.KEEP_RECORD, "May we?", "Je, tunaweza?")))).isEqualTo("texts.same");
        assertThat(standing(person)).isEqualTo(Standing.EXPIRED);
        assertThat(test.store().write(tx -> consents.permit(tx, person, Purpose.KEEP_RECORD)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(test.store().<Integer>read(tx -> tx.sql().fetchCount(org.mlango.schema.Tables.CONSENT_OPEN)))
                .isZero();
        test.done(tx -> consents.decide(tx,
                DecisionDraft.spoken(person, Purpose.KEEP_RECORD, Answer.AGREED, Language.SW)));
        assertThat(standing(person)).isEqualTo(Standing.AGREED);
        test.as(Role.FRONT_DESK);
        assertThat(code(test.store().write(tx -> consents.newTexts(tx, Purpose.CONTACT, "a", "b"))))
                .isEqualTo("texts.not_yours");
    }

    @Test
    void everythingIsLookedAtAgainOnOneDay() {
        PersonId person = done(register(1990, null));
        test.clock().advance(Duration.ofDays(100));
        test.done(tx -> consents.decide(tx, DecisionDraft.spoken(person, Purpose.CONTACT, Answer.AGREED, Language.EN)));
        assertThat(test.store().read(tx -> consents.standings(tx, person)).stream()
                .filter(row -> row.standing() == Standing.AGREED).map(row -> row.review()).distinct())
                .containsExactly(LocalDate.of(2027, 6, 16));
    }

    @Test
    void takingARecordBackShowsNothingOfThisRoomAndLeavesNothing() {
        choose(YoungPathway.GUARDIAN);
        PersonId person = done(register(2010, new YoungBasis(YoungPathway.GUARDIAN, "aunt", null)));
        test.done(tx -> asking.emergency(tx, person, EmergencyReason.OTHER, "a call"));
        List<Going> going = test.store().read(tx -> consents.going(tx, person, Purpose.KEEP_RECORD));
        assertThat(going).isNotEmpty();
        test.done(tx -> consents.withdraw(tx, person, Purpose.KEEP_RECORD));
        assertThat(test.store().<Boolean>read(tx -> asking.hasBasis(tx, person))).isFalse();
        assertThat(consentsHeld(person)).doesNotContain("a call");
        assertThat(test.store().read(asking::emergencies)).hasSize(1);
    }

    private String consentsHeld(PersonId person) {
        return test.<String>done(tx -> Outcome.done(consents.held(tx, person, Language.EN).stream()
                .flatMap(held -> held.facts().stream()).map(fact -> fact.value()).toList().toString()));
    }

    private Standing standing(PersonId person) {
        return test.store().read(tx -> consents.standing(tx, person, Purpose.KEEP_RECORD));
    }

    private List<Waiting> waiting() {
        return test.<List<Waiting>>done(tx -> Outcome.done(asking.waiting(tx)));
    }

    private void forgetAfter(int days) {
        test.clock().advance(Duration.ofDays(days));
        test.<Integer>done(tx -> Outcome.done(asking.forgetOver(tx)));
    }

    private void choose(YoungPathway pathway) {
        test.as(Role.MANAGER);
        test.done(tx -> asking.choosePathway(tx, pathway));
        test.as(Role.COUNSELLOR);
    }

    private Outcome<PersonId> register(int birthYear, @org.jspecify.annotations.Nullable YoungBasis young) {
        PersonId id = PersonId.random();
        PersonDraft draft = new PersonDraft("Zamaradi", "", "", "", org.mlango.people.CameThrough.NOT_ASKED, "",
                birthYear, org.mlango.people.BirthYearSure.SURE, org.mlango.people.ReportingGender.NOT_ASKED);
        return test.store().write(tx -> people.register(tx,
                new Registration(id, draft,
                        List.of(DecisionDraft.spoken(id, Purpose.KEEP_RECORD, Answer.AGREED, Language.EN)), null,
                        java.util.Set.of(), young)));
    }

    private static PersonId done(Outcome<PersonId> outcome) {
        if (outcome instanceof Outcome.Done<PersonId>(PersonId person)) {
            return person;
        }
        throw new AssertionError(outcome);
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Refusal> refusals) ? refusals.getFirst().code() : "done";
    }
}
