package org.mlango.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.AUDIT_LINE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.consent.Ground;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.plans.DeskDay.Kind;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

class DeskTest {
    private final PlansScene scene = new PlansScene();
    private final Desk desk = new Desk(scene.people);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whatTheCentrePromisedComesNearestDayFirst() {
        UUID id = scene.start("x");
        step(id, new StepDraft("someday", Who.WORKER, "", null, "mvua ikiisha"));
        step(id, new StepDraft("later", Who.WORKER, "", LocalDate.of(2026, 7, 1), ""));
        step(id, new StepDraft("soon", Who.WORKER, "", LocalDate.of(2026, 6, 17), ""));
        step(id, StepDraft.of("theirs", Who.PERSON));
        assertThat(promises()).containsExactly("soon", "later", "someday");
        scene.test.clock().advance(Duration.ofDays(200));
        assertThat(promises()).as("a promise stays a promise").containsExactly("soon", "later", "someday");
    }

    @Test
    void whatTheyDoThemselvesIsOnNoList() {
        UUID id = scene.start("x");
        step(id, new StepDraft("theirs", Who.PERSON, "", LocalDate.of(2026, 6, 17), ""));
        step(id, new StepDraft("hers", Who.SOMEBODY, "Neema", LocalDate.of(2026, 6, 17), ""));
        DeskDay day = day();
        assertThat(day.promises()).isEmpty();
        assertThat(day.week()).isEmpty();
    }

    /** Content 3.3: reminders stop at once, and nothing was lost. */
    @Test
    void pausedIsQuietAndTakenUpAgainIsAllThere() {
        UUID id = scene.full();
        scene.test.clock().advance(Duration.ofDays(2));
        assertThat(kinds()).containsExactly(Kind.PROMISE, Kind.REACH, Kind.LOOK_BACK);
        for (PlanState quiet : List.of(PlanState.PAUSED, PlanState.CLOSED, PlanState.MOVED_ON)) {
            scene.does(id, (tx, plan) -> scene.plans.move(tx, plan, quiet, null, true));
            assertThat(kinds()).as("%s", quiet).isEmpty();
            assertThat(day().promises()).isEmpty();
            assertThat(day().reaching()).isEmpty();
            assertThat(day().lookBacks()).isEmpty();
            scene.does(id, (tx, plan) -> scene.plans.move(tx, plan, PlanState.ACTIVE, null, true));
            assertThat(kinds()).hasSize(3);
        }
    }

    @Test
    void howToReachThemIsShownAsTheyToldItAndOnce() {
        UUID id = scene.full();
        assertThat(day().reaching()).as("not before the day they said").isEmpty();
        scene.test.clock().advance(Duration.ofDays(2));
        var reaching = day().reaching().getFirst();
        assertThat(Objects.requireNonNull(reaching.contact()).askFor()).isEqualTo("Mama Neema");
        scene.does(id, scene.plans::reached);
        assertThat(day().reaching()).isEmpty();
        scene.test.clock().advance(Duration.ofDays(60));
        assertThat(day().reaching()).as("nobody tries again").isEmpty();
    }

    @Test
    void whenTheAgreementToBeReachedHasRunOutNobodyIsShown() {
        scene.full();
        scene.test.clock().advance(Duration.ofDays(400));
        assertThat(day().reaching()).isEmpty();
        scene.agree(scene.person, Purpose.KEEP_RECORD);
        assertThat(day().reaching()).isEmpty();
    }

    /** Content 3.4: permission to be reached can end on a day they name. */
    @Test
    void afterTheLastDayTheyNamedNobodyIsRemindedAndNoOtherDayIsTaken() {
        LocalDate today = LocalDate.of(2026, 6, 16);
        scene.reachableUntil(scene.person, today.plusDays(3));
        UUID id = scene.start("x");
        Plan plan = scene.read(id);
        assertThat(scene.test.store().write(tx -> scene.plans.reach(tx, plan, today.plusDays(4))))
                .isEqualTo(Outcome.refused("day", "reach.after_last_day"));
        scene.does(id, (tx, now) -> scene.plans.reach(tx, now, today.plusDays(2)));
        scene.test.clock().advance(Duration.ofDays(3));
        assertThat(day().reaching()).as("the last day counts").hasSize(1);
        scene.test.clock().advance(Duration.ofDays(1));
        assertThat(day().reaching()).isEmpty();
        assertThat(kinds()).doesNotContain(Kind.REACH);
        assertThat(scene.test.store().read(Desk::today).reaching()).isZero();
        scene.reachableUntil(scene.person, today.plusDays(30));
        assertThat(day().reaching()).as("they said another day").hasSize(1);
        scene.reachableUntil(scene.person, today.plusDays(1));
        assertThat(day().reaching()).as("or an earlier one").isEmpty();
    }

    @Test
    void aLastDayToldInOneRecordHoldsForAllOfThem() {
        LocalDate today = LocalDate.of(2026, 6, 16);
        scene.reachable(scene.person);
        UUID id = scene.start("x");
        scene.does(id, (tx, now) -> scene.plans.reach(tx, now, today));
        PersonId other = scene.met(PersonId.random(), "Zawadi");
        scene.reachableUntil(other, today);
        scene.test.clock().advance(Duration.ofDays(1));
        assertThat(day().reaching()).hasSize(1);
        scene.test.done(tx -> scene.consents.link(tx, scene.person, other));
        scene.agree(scene.person, Purpose.CONTACT);
        assertThat(day().reaching()).isEmpty();
    }

    @Test
    void aLookBackWhosePassedDayComesAfterThoseToCome() {
        UUID first = scene.start("a");
        UUID second = scene.start("b");
        scene.does(first, (tx, plan) -> scene.plans.agreeToLookBack(tx, plan, tx.today().plusDays(1)));
        scene.does(second, (tx, plan) -> scene.plans.agreeToLookBack(tx, plan, tx.today().plusDays(30)));
        scene.test.clock().advance(Duration.ofDays(10));
        assertThat(day().lookBacks()).extracting(one -> one.whom().plan()).containsExactly(second, first);
    }

    @Test
    void whoAskedToBeLeftBeOrErasedIsNotHere() {
        scene.full();
        PersonId other = scene.met(PersonId.random(), "Neema");
        UUID id = scene.test.done(tx -> scene.plans.start(tx, new PlanDraft(other,
                Language.EN, PlanTold.goal("y"), true)));
        step(id, StepDraft.of("hers", Who.WORKER));
        assertThat(promises()).containsExactly("barua ya chifu", "hers");
        scene.test.done(tx -> scene.consents.restrict(tx, scene.person, Ground.OWN_WISH, null));
        assertThat(promises()).containsExactly("hers");
        assertThat(day().promised()).isEqualTo(1);
        scene.test.done(tx -> scene.consents.hide(tx, other));
        assertThat(day()).isEqualTo(new DeskDay(LocalDate.of(2026, 6, 16), List.of(), 0, List.of(), List.of(),
                List.of()));
    }

    @Test
    void anotherCounsellorsDeskIsTheirOwn() {
        scene.full();
        scene.as(scene.juma, Role.COUNSELLOR);
        assertThat(day().promises()).isEmpty();
        assertThat(day().week()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COUNSELLOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseHasADesk(Role role) {
        scene.full();
        scene.test.as(role);
        assertThat(scene.test.store().write(tx -> desk.open(tx, Desk.MOST)))
                .isEqualTo(Outcome.refused("", "plan.not_yours"));
        assertThat(scene.test.store().write(tx -> scene.plans.calendar(tx, "x")))
                .isEqualTo(Outcome.refused("", "plan.not_yours"));
        assertThat(scene.test.store().read(Desk::today)).isEqualTo(Desk.Today.NOTHING);
    }

    @Test
    void whoeverIsShownLeavesALine() {
        scene.full();
        int before = reads();
        day();
        assertThat(reads()).isEqualTo(before + 1);
    }

    private int reads() {
        return scene.test.store().read(tx -> tx.sql().fetchCount(AUDIT_LINE, AUDIT_LINE.ACTION.eq("PLAN_READ")));
    }

    private void step(UUID id, StepDraft draft) {
        scene.test.done(tx -> scene.plans.step(tx, id, draft));
    }

    private DeskDay day() {
        return scene.test.done(tx -> desk.open(tx, Desk.MOST));
    }

    private List<Kind> kinds() {
        return day().week().stream().map(DeskDay.Dated::kind).toList();
    }

    private List<String> promises() {
        return day().promises().stream().map(one -> one.step().told().text()).toList();
    }
}
