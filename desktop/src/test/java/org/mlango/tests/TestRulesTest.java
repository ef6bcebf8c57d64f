package org.mlango.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.consent.PersonId;
import org.mlango.store.Refusal;

class TestRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);
    private static final PersonId PERSON = PersonId.random();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachStepOfAKindMayBeTheFirst(Kind kind) {
        kind.steps().forEach(step -> assertThat(TestRules.judge(TestDraft.of(PERSON, kind, on(step, TODAY)), TODAY))
                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noStepOfAnotherKindIsKept(Kind kind) {
        for (Step step : Step.values()) {
            assertThat(codes(TestDraft.of(PERSON, kind, on(step, TODAY))).contains("test.other_kind"))
                    .isEqualTo(!kind.steps().contains(step));
        }
    }

    @Test
    void aDayThatHasNotComeIsRefused() {
        assertThat(codes(TestDraft.of(PERSON, Kind.HIV, on(Step.DONE, TODAY.plusDays(1)))))
                .containsExactly("test.ahead");
        assertThat(codes(TestDraft.of(PERSON, Kind.HIV, on(Step.DONE, LocalDate.of(202, 6, 1)))))
                .containsExactly("test.early");
    }

    @Test
    void theSameStepTwiceOnADayIsRefusedAndOnTwoDaysIsNot() {
        assertThat(codes(TestDraft.of(PERSON, Kind.PREP, on(Step.CONTINUED, TODAY), on(Step.CONTINUED, TODAY))))
                .containsExactly("test.twice");
        assertThat(codes(TestDraft.of(PERSON, Kind.PREP, on(Step.CONTINUED, TODAY),
                on(Step.CONTINUED, TODAY.minusDays(30))))).isEmpty();
    }

    @Test
    void whatATestShowedIsOfATestThatWasMade() {
        Result found = new Result(Showed.FOUND, "");
        assertThat(codes(TestDraft.of(PERSON, Kind.HCV, on(Step.OFFERED, TODAY)).showing(found)))
                .containsExactly("test.nothing_shown");
        assertThat(codes(TestDraft.of(PERSON, Kind.PREP, on(Step.STARTED, TODAY)).showing(found)))
                .containsExactly("test.nothing_shown");
        assertThat(codes(TestDraft.of(PERSON, Kind.HCV, on(Step.DONE, TODAY)).showing(found))).isEmpty();
        assertThat(codes(TestDraft.of(PERSON, Kind.HCV, on(Step.RESULT_GIVEN, TODAY)).showing(found))).isEmpty();
    }

    @Test
    void whatIsMissingOrTooLongIsSaid() {
        assertThat(codes(draft(null, List.of(), "", null))).containsExactly("test.kind");
        assertThat(codes(draft(Kind.TB, List.of(), "x".repeat(501), null))).containsExactly("test.steps", "test.long");
        Since told = new Since(TODAY, 600);
        assertThat(codes(draft(Kind.TB, List.of(on(Step.DONE, TODAY)), "", told))).containsExactly("test.other_kind");
        assertThat(codes(draft(Kind.PEP, List.of(on(Step.OFFERED, TODAY)), "", told))).isEmpty();
        assertThat(codes(draft(Kind.PEP, List.of(on(Step.OFFERED, TODAY)), "", new Since(TODAY, SinceWords.WRONG))))
                .containsExactly("test.time");
        assertThat(codes(draft(Kind.PEP, List.of(on(Step.OFFERED, TODAY)), "", new Since(TODAY.plusDays(1), null))))
                .containsExactly("test.ahead");
    }

    @Test
    void stepsStandInTheOrderOfTheirDays() {
        TestDraft draft = TestDraft.of(PERSON, Kind.HIV, on(Step.DONE, TODAY), on(Step.OFFERED, TODAY),
                on(Step.OFFERED, TODAY.minusDays(3)));
        assertThat(draft.steps()).containsExactly(on(Step.OFFERED, TODAY.minusDays(3)), on(Step.OFFERED, TODAY),
                on(Step.DONE, TODAY));
    }

    /** It is noon on the 16th. */
    @ParameterizedTest
    @CsvSource({"2026-06-16,11:00,71,71,false", "2026-06-16,12:00,72,72,false", "2026-06-13,12:30,0,0,false",
            "2026-06-13,13:00,1,1,false", "2026-06-13,12:00,0,0,true", "2026-06-10,09:00,0,0,true",
            "2026-06-16,,60,72,false", "2026-06-15,,36,60,false", "2026-06-13,,0,12,false", "2026-06-12,,0,0,true"})
    void hoursAreCountedFromWhatWasTold(LocalDate day, String time, int least, int most, boolean passed) {
        Since since = new Since(day, SinceWords.minute(time == null ? "" : time));
        assertThat(HoursLeft.of(since, LocalDateTime.of(2026, 6, 16, 12, 0)))
                .isEqualTo(new HoursLeft(least, most, passed));
    }

    @Test
    void aTimeIsTypedInMoreWaysThanOne() {
        assertThat(SinceWords.minute(" 9:05 ")).isEqualTo(545);
        assertThat(SinceWords.minute("23.59")).isEqualTo(1439);
        assertThat(SinceWords.minute("")).isNull();
        assertThat(List.of("24:00", "9", "9:5", "nine")).allMatch(typed -> Integer.valueOf(SinceWords.WRONG)
                .equals(SinceWords.minute(typed)));
        assertThat(SinceWords.time(545)).isEqualTo("09:05");
    }

    private static StepDay on(Step step, LocalDate day) {
        return new StepDay(step, day);
    }

    private static TestDraft draft(@Nullable Kind kind, List<StepDay> steps, String note,
            @Nullable Since since) {
        return new TestDraft(PERSON, null, kind, steps, "", note, since, null, List.of());
    }

    private static List<String> codes(TestDraft draft) {
        return TestRules.judge(draft, TODAY).stream().map(Refusal::code).toList();
    }
}
