package org.mlango.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.store.Refusal;

class PlanRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);

    @ParameterizedTest
    @ValueSource(strings = {"dreva", "nilale usiku", "نوم", "less pain when I inject", "kuacha", "a new roof 🏠"})
    void whateverTheyWantIsAPlan(String goal) {
        assertThat(PlanRules.judge(PlanTold.goal(goal))).isEmpty();
    }

    @Test
    void withNothingWantedThereIsNoPlan() {
        assertThat(PlanRules.judge(PlanTold.goal(" \n"))).containsExactly(new Refusal("goal", "goal.empty"));
    }

    @Test
    void aNumberIsOneOfElevenOrNone() {
        for (Integer number : Arrays.asList(null, 0, 10)) {
            assertThat(PlanRules.judge(new PlanTold("x", "", null, number, number, "", "", "", ""))).isEmpty();
        }
        for (int number : List.of(-1, 11)) {
            assertThatThrownBy(() -> PlanRules.judge(new PlanTold("x", "", null, null, number, "", "", "", "")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aTimeMayBeWordsOrADayToCome() {
        assertThat(step(null, "before Ramadhan")).isEmpty();
        assertThat(step(TODAY, "")).isEmpty();
        assertThat(step(TODAY.minusDays(1), "")).containsExactly(new Refusal("day", "step.past"));
        assertThat(PlanRules.judge(new StepDraft("a", Who.PERSON, "", TODAY.minusDays(9), ""), TODAY,
                TODAY.minusDays(9))).as("a day that has passed meanwhile stays as it was").isEmpty();
    }

    @Test
    void whoeverTheyNameHasAName() {
        assertThat(PlanRules.judge(StepDraft.of("a", Who.SOMEBODY), TODAY, null))
                .containsExactly(new Refusal("named", "step.named"));
        assertThat(PlanRules.judge(StepDraft.of("", Who.PERSON), TODAY, null))
                .containsExactly(new Refusal("step", "step.empty"));
    }

    /** Content 3.2 and 3.3: no state says that anything failed or is late. */
    @Test
    void nothingFailsAndNothingIsLate() {
        assertThat(Arrays.stream(PlanState.values()).map(PlanState::name)).containsExactly("ACTIVE", "PAUSED", "CLOSED",
                "MOVED_ON");
        assertThat(Arrays.stream(StepState.values()).map(StepState::name)).containsExactly("OPEN", "DONE", "CHANGED",
                "DROPPED");
        assertThat(PlanState.CLOSED.next()).as("open again any time").containsExactly(PlanState.ACTIVE);
    }

    @Test
    void recordsPrintNothingTold() {
        StepDraft step = new StepDraft("siri", Who.SOMEBODY, "Siri", null, "siri");
        assertThat(List.of(PlanTold.goal("siri"), step, new Mark(TODAY, 77), Happening.of(TODAY,
                Happening.What.CLOSED, java.util.UUID.randomUUID(), "siri"))).allSatisfy(
                        one -> assertThat(one.toString().toLowerCase(Locale.ROOT)).doesNotContain("siri", "77"));
    }

    private static List<Refusal> step(@org.jspecify.annotations.Nullable LocalDate day, String when) {
        return PlanRules.judge(new StepDraft("a", Who.PERSON, "", day, when), TODAY, null);
    }
}
