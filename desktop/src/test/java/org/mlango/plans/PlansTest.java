package org.mlango.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.AUDIT_LINE;
import static org.mlango.schema.Tables.PLAN;
import static org.mlango.schema.Tables.PLAN_REACH;
import static org.mlango.schema.Tables.PLAN_READER;
import static org.mlango.schema.Tables.PLAN_STEP;
import static org.mlango.schema.Tables.PLAN_YEAR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.consent.Going;
import org.mlango.consent.Ground;
import org.mlango.consent.HeldFact;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.plans.Happening.What;
import org.mlango.store.KeyNotHeld;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

class PlansTest {
    private final PlansScene scene = new PlansScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whatTheyWantAloneIsAWholePlan() {
        Plan plan = scene.read(scene.start("nilale usiku"));
        assertThat(plan.told()).isEqualTo(PlanTold.goal("nilale usiku"));
        assertThat(plan.state()).isEqualTo(PlanState.ACTIVE);
        assertThat(plan.asked()).isEqualTo(LocalDate.of(2026, 6, 16));
        assertThat(plan.lookBack()).isNull();
        assertThat(plan.inside().language()).isEqualTo(Language.SW);
        assertThat(plan.inside().copy()).as("a copy may be dangerous").isEqualTo(CopyGiven.NONE);
        assertThat(plan.readers()).as("who listens, and nobody else").containsExactly(plan.worker());
        assertThat(plan.inside().history()).extracting(Happening::what).containsExactly(What.ASKED_FOR);
    }

    @Test
    void everythingTheySayComesBackAsSaid() {
        PlanTold all = new PlanTold("nyumba 🏠", "watoto wangu", Area.HOUSING, 10, 0, "dada yangu", "usiku wa manane",
                "nikiwa na hofu, namwita dada", "usiku niliolala vizuri");
        UUID id = scene.start("x");
        does(id, (tx, plan) -> scene.plans.change(tx, plan, all));
        assertThat(scene.read(id).told()).isEqualTo(all);
        assertThat(scene.read(id).inside().history()).extracting(Happening::what).containsExactly(What.ASKED_FOR,
                What.CHANGED);
    }

    @Test
    void noPlanBeginsUnlessTheyAsk() {
        refused("plan.not_asked", scene.test.store().write(tx -> scene.plans.start(tx,
                new PlanDraft(scene.person, Language.EN, PlanTold.goal("x"), false))));
        assertThat(rows(PLAN)).isZero();
    }

    @Test
    void withoutAnAgreementThereIsNoPlanAndNoChange() {
        UUID id = scene.start("x");
        Plan plan = scene.read(id);
        scene.test.clock().advance(Duration.ofDays(400));
        refused("consent.missing", scene.test.store().write(tx -> scene.plans.start(tx, scene.draft("y"))));
        refused("consent.missing", scene.test.store()
                .write(tx -> scene.plans.move(tx, plan, PlanState.PAUSED, null, true)));
        assertThat(scene.read(id).state()).as("read it may be").isEqualTo(PlanState.ACTIVE);
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, Purpose.KEEP_CONVERSATION));
        refused("consent.missing", scene.test.store().write(tx -> scene.plans.start(tx, scene.draft("y"))));
        assertThat(rows(PLAN)).isZero();
    }

    @Test
    void aLookBackInThePastIsNotAgreed() {
        Plan plan = scene.read(scene.start("x"));
        refused("look.past", scene.test.store()
                .write(tx -> scene.plans.agreeToLookBack(tx, plan, tx.today().minusDays(1))));
        scene.test.done(tx -> scene.plans.agreeToLookBack(tx, plan, tx.today()));
        assertThat(scene.read(plan.id()).lookBack()).isEqualTo(LocalDate.of(2026, 6, 16));
    }

    /** Decision 0046: a year that is over is counted as it was. */
    @Test
    void howItStoodWhenAYearEndedIsKeptAndNothingElseOfIt() {
        UUID id = scene.start("x");
        move(id, PlanState.PAUSED, null);
        move(id, PlanState.CLOSED, null);
        scene.test.clock().advance(Duration.ofDays(300));
        does(id, (tx, plan) -> scene.plans.addStep(tx, plan, StepDraft.of("namwita dada", Who.PERSON)));
        assertThat(years(id)).containsExactly("2026 CLOSED");
        move(id, PlanState.ACTIVE, null);
        assertThat(years(id)).containsExactly("2026 CLOSED", "2027 ACTIVE");
    }

    private List<String> years(UUID plan) {
        return scene.test.store().read(tx -> tx.sql().selectFrom(PLAN_YEAR).where(PLAN_YEAR.PLAN_ID.eq(plan))
                .orderBy(PLAN_YEAR.YEAR).fetch(row -> row.getYear() + " " + row.getState()));
    }

    @Test
    void theyPauseComeBackAndCloseAndNothingIsLost() {
        UUID id = scene.start("x");
        does(id, (tx, plan) -> scene.plans.addStep(tx, plan, StepDraft.of("namwita dada", Who.PERSON)));
        refused("state.not_asked", tries(id, (tx, plan) -> scene.plans.move(tx, plan, PlanState.CLOSED, null, false)));
        move(id, PlanState.PAUSED, null);
        move(id, PlanState.ACTIVE, null);
        assertThat(scene.read(id).steps()).hasSize(1);
        move(id, PlanState.CLOSED, "imetosha");
        assertThat(scene.read(id).told().goal()).as("readable until the agreement ends").isEqualTo("x");
        move(id, PlanState.ACTIVE, null);
        assertThat(scene.read(id).inside().history()).extracting(Happening::what).containsExactly(What.ASKED_FOR,
                What.PAUSED, What.TAKEN_UP, What.CLOSED, What.TAKEN_UP);
        assertThat(scene.read(id).inside().history()).extracting(Happening::words).contains("imetosha");
    }

    @Test
    void timeChangesNothing() {
        UUID id = scene.start("x");
        does(id, (tx, plan) -> scene.plans.agreeToLookBack(tx, plan, tx.today().plusDays(7)));
        Plan before = scene.read(id);
        scene.test.clock().advance(Duration.ofDays(300));
        assertThat(scene.read(id)).isEqualTo(before);
    }

    @Test
    void stepsAreDoneChangedOrDroppedAndOneTakenOutIsGone() {
        UUID id = scene.start("x");
        does(id, (tx, plan) -> scene.plans.addStep(tx, plan, new StepDraft("barua", Who.WORKER, "",
                tx.today().plusDays(2), "asubuhi")));
        does(id, (tx, plan) -> scene.plans.addStep(tx, plan, StepDraft.of("b", Who.PERSON)));
        does(id, (tx, plan) -> scene.plans.addStep(tx, plan,
                new StepDraft("c", Who.SOMEBODY, "Mama Neema", null, "kabla ya Ramadhani")));
        assertThat(scene.read(id).steps()).extracting(step -> step.told().text()).containsExactly("barua", "b", "c");
        assertThat(scene.read(id).steps().getFirst().worker()).isEqualTo(scene.read(id).worker());
        does(id, (tx, plan) -> scene.plans.moveStep(tx, plan, plan.steps().getFirst(),
                StepState.DONE));
        does(id, (tx, plan) -> scene.plans.rewordStep(tx, plan, plan.steps().get(1),
                StepDraft.of("bb", Who.PERSON)));
        does(id, (tx, plan) -> scene.plans.takeOutStep(tx, plan, plan.steps().getLast()));
        assertThat(scene.read(id).steps()).extracting(step -> step.told().text() + " " + step.state())
                .containsExactly("barua DONE", "bb OPEN");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver() {
        UUID id = scene.start("x");
        Plan seen = scene.read(id);
        scene.test.done(tx -> scene.plans.change(tx, seen, PlanTold.goal("y")));
        refused("plan.changed", scene.test.store().write(tx -> scene.plans.change(tx, seen, PlanTold.goal("z"))));
        assertThat(scene.read(id).told().goal()).isEqualTo("y");
    }

    @Test
    void whatTheyFollowIsOneNumberADay() {
        UUID id = scene.start("x");
        refused("mark.nothing", tries(id, (tx, plan) -> scene.plans.mark(tx, plan, tx.today(), 3)));
        does(id, (tx, plan) -> scene.plans.change(tx, plan,
                new PlanTold("x", "", null, null, null, "", "", "", "usiku niliolala")));
        does(id, (tx, plan) -> scene.plans.mark(tx, plan, tx.today(), 3));
        does(id, (tx, plan) -> scene.plans.mark(tx, plan, tx.today().minusDays(7), 1));
        does(id, (tx, plan) -> scene.plans.mark(tx, plan, tx.today(), 4));
        refused("mark.ahead", tries(id, (tx, plan) -> scene.plans.mark(tx, plan, tx.today().plusDays(1), 3)));
        assertThat(scene.read(id).inside().marks()).extracting(Mark::number).containsExactly(1, 4);
        does(id, (tx, plan) -> scene.plans.takeOutMark(tx, plan, tx.today()));
        assertThat(scene.read(id).inside().marks()).extracting(Mark::number).containsExactly(1);
    }

    @Test
    void theyAreReachedOnlyIfTheyAgreedToContactAndOnlyOnce() {
        UUID id = scene.start("x");
        refused("consent.missing",
                tries(id, (tx, plan) -> scene.plans.reach(tx, plan, tx.today().plusDays(3))));
        scene.reachable(scene.person);
        refused("reach.past",
                tries(id, (tx, plan) -> scene.plans.reach(tx, plan, tx.today().minusDays(1))));
        does(id, (tx, plan) -> scene.plans.reach(tx, plan, tx.today().plusDays(3)));
        assertThat(scene.read(id).reach()).isEqualTo(LocalDate.of(2026, 6, 19));
        does(id, (tx, plan) -> scene.plans.reached(tx, plan));
        assertThat(rows(PLAN_REACH)).isZero();
        does(id, (tx, plan) -> scene.plans.reach(tx, plan, tx.today().plusDays(3)));
        assertThat(going(Purpose.CONTACT)).contains("going.reach");
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, Purpose.CONTACT));
        assertThat(rows(PLAN_REACH)).isZero();
        assertThat(rows(PLAN)).isEqualTo(1);
    }

    @Test
    void onlyWhomTheyNamedReadsIt() {
        UUID id = scene.start("x");
        Plan plan = scene.read(id);
        scene.as(scene.juma, Role.COUNSELLOR);
        refused("plan.not_yours", scene.test.store().write(tx -> scene.plans.read(tx, id)));
        refused("plan.not_yours", scene.test.store().write(tx -> scene.plans.change(tx, plan, PlanTold.goal("y"))));
        assertThat(scene.test.<List<Plan>>done(tx -> scene.plans.of(tx, scene.person))).isEmpty();
        scene.test.as(Role.COUNSELLOR);
        refused("readers.cannot", scene.test.store()
                .write(tx -> scene.plans.name(tx, plan, Set.of(plan.worker(), scene.nurse))));
        scene.test.done(tx -> scene.plans.name(tx, plan, Set.of(plan.worker(), scene.juma)));
        scene.as(scene.juma, Role.COUNSELLOR);
        assertThat(scene.test.<List<Plan>>done(tx -> scene.plans.of(tx, scene.person))).hasSize(1);
    }

    @Test
    void handedOverWithTheirYesAndThePromisesGoAlong() {
        UUID id = scene.start("x");
        scene.reachable(scene.person);
        does(id, (tx, plan) -> scene.plans.addStep(tx, plan, StepDraft.of("barua", Who.WORKER)));
        does(id, (tx, plan) -> scene.plans.reach(tx, plan, tx.today()));
        refused("readers.promised", tries(id, (tx, plan) -> scene.plans.name(tx, plan, Set.of(scene.juma))));
        refused("hand.not_agreed", tries(id, (tx, plan) -> scene.plans.handOver(tx, plan, scene.juma, false, false)));
        refused("readers.cannot", tries(id, (tx, plan) -> scene.plans.handOver(tx, plan, scene.nurse, true, false)));
        does(id, (tx, plan) -> scene.plans.handOver(tx, plan, scene.juma, true, false));
        refused("plan.not_yours", scene.test.store().write(tx -> scene.plans.read(tx, id)));
        scene.as(scene.juma, Role.COUNSELLOR);
        assertThat(scene.read(id).worker()).isEqualTo(scene.juma);
        assertThat(scene.read(id).steps().getFirst().worker()).isEqualTo(scene.juma);
        assertThat(scene.test.store().<UUID>read(tx -> tx.sql().select(PLAN_REACH.WORKER_ID).from(PLAN_REACH)
                .fetchSingle().value1())).isEqualTo(scene.juma);
        assertThat(rows(PLAN_READER)).isEqualTo(1);
    }

    /** Whoever listened may be gone: then the person, who is here, asks somebody else to read it. */
    @Test
    void theyMayAskAnotherCounsellorToReadIt() {
        scene.start("x");
        scene.as(scene.juma, Role.COUNSELLOR);
        refused("readers.not_asked", scene.test.store().write(tx -> scene.plans.show(tx, scene.person, false)));
        assertThat(scene.test.<Integer>done(tx -> scene.plans.show(tx, scene.person, true))).isEqualTo(1);
        assertThat(scene.test.<List<Plan>>done(tx -> scene.plans.of(tx, scene.person))).hasSize(1);
        scene.as(scene.nurse, Role.NURSE);
        refused("plan.not_yours", scene.test.store().write(tx -> scene.plans.show(tx, scene.person, true)));
    }

    /** By key, not by rule: even code that forgets to ask cannot read it. */
    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COUNSELLOR", mode = EnumSource.Mode.EXCLUDE)
    void withoutNkNoWordIsRead(Role role) {
        UUID id = scene.start("siri yangu");
        does(id, (tx, plan) -> scene.plans.addStep(tx, plan, StepDraft.of("siri", Who.PERSON)));
        scene.test.as(role);
        assertThatThrownBy(() -> scene.all()).isInstanceOf(KeyNotHeld.class);
        assertThatThrownBy(() -> scene.test.scene(tx -> tx.sql().selectFrom(PLAN_STEP)
                .forEach(row -> PlanQueries.step(tx, row)))).isInstanceOf(KeyNotHeld.class);
        refused("plan.not_yours", scene.test.store().write(tx -> scene.plans.read(tx, id)));
        refused("plan.not_yours", scene.test.store().write(tx -> scene.plans.of(tx, scene.person)));
        refused("plan.not_yours", scene.test.store().write(tx -> scene.plans.start(tx, scene.draft("y"))));
    }

    @ParameterizedTest
    @EnumSource(value = Purpose.class, names = {"KEEP_CONVERSATION", "KEEP_RECORD"})
    void takingTheAgreementBackDeletesThemEvenFromTheDesk(Purpose purpose) {
        UUID id = scene.start("x");
        does(id, (tx, plan) -> scene.plans.addStep(tx, plan, StepDraft.of("a", Who.WORKER)));
        scene.test.as(Role.FRONT_DESK);
        assertThat(going(purpose)).contains("going.plans");
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, purpose));
        for (Table<?> table : List.of(PLAN, PLAN_STEP, PLAN_READER, PLAN_REACH)) {
            assertThat(rows(table)).as(table.getName()).isZero();
        }
        assertThat(going(purpose)).doesNotContain("going.plans");
    }

    @Test
    void aPlanMayBeTakenBackAloneEvenWhenTheAgreementHasRunOut() {
        UUID id = scene.start("x");
        scene.start("y");
        Plan plan = scene.read(id);
        scene.test.clock().advance(Duration.ofDays(400));
        scene.test.done(tx -> scene.plans.takeBack(tx, plan));
        assertThat(rows(PLAN)).isEqualTo(1);
    }

    @Test
    void whoAskedUsToLeaveThemBeGetsNoEntry() {
        UUID id = scene.start("x");
        scene.test.done(tx -> scene.consents.restrict(tx, scene.person, Ground.OWN_WISH, null));
        refused("stop.everything", scene.test.store().write(tx -> scene.plans.start(tx, scene.draft("y"))));
        refused("stop.everything",
                tries(id, (tx, plan) -> scene.plans.addStep(tx, plan, StepDraft.of("a", Who.WORKER))));
    }

    @Test
    void theirCopyHoldsAllOfIt() {
        UUID id = scene.start("nilale usiku");
        does(id, (tx, plan) -> scene.plans.addStep(tx, plan, new StepDraft("barua", Who.WORKER, "", null,
                "kabla ya Ramadhani")));
        scene.as(scene.juma, Role.COUNSELLOR);
        var held = scene.test.done(tx -> Outcome.done(scene.consents.held(tx, scene.person, Language.EN)));
        var plan = held.stream().filter(one -> one.kind().equals("plan")).findFirst().orElseThrow();
        assertThat(plan.facts()).extracting(HeldFact::value).contains("nilale usiku",
                "the centre: barua (kabla ya Ramadhani) \u00B7 open", "going on");
    }

    @Test
    void everyReadingAndWritingLeavesALineThatTellsNothing() {
        UUID id = scene.start("x");
        scene.test.done(tx -> scene.plans.of(tx, scene.person));
        move(id, PlanState.PAUSED, "siri");
        List<String> lines = scene.test.store().read(tx -> tx.sql().select(AUDIT_LINE.ACTION).from(AUDIT_LINE)
                .where(AUDIT_LINE.ACTION.like("PLAN%")).orderBy(AUDIT_LINE.SEQ).fetch(AUDIT_LINE.ACTION));
        assertThat(lines).containsExactly("PLAN_ASKED_FOR", "PLAN_READ", "PLAN_READ", "PLAN_MOVED");
    }

    @Test
    void whatAnotherRecordOfThePersonHoldsIsReadTogether() {
        scene.start("x");
        PersonId other = scene.met(PersonId.random(), "Zawa");
        scene.test.done(tx -> scene.consents.link(tx, scene.person, other));
        assertThat(scene.test.<List<Plan>>done(tx -> scene.plans.of(tx, other))).hasSize(1);
    }

    private void does(UUID id, BiFunction<WriteTx, Plan, Outcome<UUID>> work) {
        assertThat(tries(id, work)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome<UUID> tries(UUID id, BiFunction<WriteTx, Plan, Outcome<UUID>> work) {
        Plan plan = scene.read(id);
        return scene.test.store().write(tx -> work.apply(tx, plan));
    }

    private void move(UUID id, PlanState to, @Nullable String why) {
        does(id, (tx, plan) -> scene.plans.move(tx, plan, to, why, true));
    }

    private List<String> going(Purpose purpose) {
        return scene.test.store().read(tx -> scene.consents.going(tx, scene.person, purpose).stream().map(Going::key)
                .toList());
    }

    private int rows(Table<?> table) {
        return scene.test.store().read(tx -> tx.sql().fetchCount(table));
    }

    private static void refused(String code, Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<?>) outcome).refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
