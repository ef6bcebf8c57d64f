package org.mlango.reports.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.mlango.reports.indicators.definition.Every;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.records.Someone;
import org.mlango.reports.indicators.records.Written;

class LineColumnTest {
    private static final Period HALF = Period.of(YearMonth.of(2026, 1), Every.HALF, 1);
    private static final LocalDate IN = LocalDate.of(2026, 3, 10);
    private static final LocalDate BEFORE = LocalDate.of(2025, 11, 2);

    @Test
    void agesGoInBandsThatGetWider() {
        assertThat(LineColumn.AGE.of(born(2004), HALF)).isEqualTo("20 to 24");
        assertThat(LineColumn.AGE.of(born(1970), HALF)).isEqualTo("50 or more");
        assertThat(LineColumn.AGE.of(born(2013), HALF)).as("no column for a child").isEqualTo("NOT_STATED");
        assertThat(LineColumn.AGE.of(born(null), HALF)).isEqualTo("NOT_STATED");

        Set<String> bands = Set.of("15 to 19", "20 to 24", "25 to 29", "30 to 34", "35 to 39", "50 or more",
                "NOT_STATED");
        assertThat(LineColumn.AGE.rungs(bands)).containsExactly(
                Map.of("15 to 19", "15 to 24", "20 to 24", "15 to 24", "25 to 29", "25 to 34", "30 to 34", "25 to 34",
                        "35 to 39", "35 or more", "50 or more", "35 or more", "NOT_STATED", "NOT_STATED"),
                Map.of("15 to 19", "15 to 24", "20 to 24", "15 to 24", "25 to 29", "25 or more", "30 to 34",
                        "25 or more", "35 to 39", "25 or more", "50 or more", "25 or more", "NOT_STATED",
                        "NOT_STATED"));
    }

    @Test
    void whatWasDoneIsCountedInsideThePeriodAlone() {
        Someone who = new Someone(UUID.randomUUID(), Set.of("type:INJECTS_DRUGS", "gender:RATHER_NOT_SAY"), 1990,
                List.of(new Written("visit", BEFORE, 1), new Written("thing:CM_NEEDLE", BEFORE, 50),
                        new Written("visit", IN, 1), new Written("visit", IN, 1),
                        new Written("visit", IN.plusDays(1), 1), new Written("thing:CM_SYR_1ML", IN, 29),
                        new Written("service:SV_HTS", IN, 1)));

        assertThat(LineColumn.GROUP.of(who, HALF)).isEqualTo("INJECTS_DRUGS");
        assertThat(LineColumn.GENDER.of(who, HALF)).isEqualTo("NOT_STATED");
        assertThat(LineColumn.FIRST_SEEN.of(who, HALF)).isEqualTo("2025 second half");
        assertThat(LineColumn.CAME.of(who, HALF)).as("days, not visits").isEqualTo("2 or 3 times");
        assertThat(LineColumn.CONDOMS.of(who, HALF)).isEqualTo("none");
        assertThat(LineColumn.NEEDLES.of(who, HALF)).isEqualTo("1 to 29");
        assertThat(LineColumn.HIV_TEST_MADE.of(who, HALF)).isEqualTo("yes");
    }

    @Test
    void noColumnTellsADayOrWhatATestShowed() {
        Someone who = new Someone(UUID.randomUUID(), Set.of("type:SEX_WORK", "gender:FEMALE"), 1990,
                List.of(new Written("visit", IN, 1), new Written("result:HIV:FOUND", IN, 1),
                        new Written("overdose", IN, 1), new Written("happened:HIT", IN, 1)));

        assertThat(List.of(LineColumn.values())).allSatisfy(column -> assertThat(column.of(who, HALF))
                .doesNotContain("FOUND", "overdose", "HIT", "2026-", "-03").doesNotContain(who.id().toString()));
    }

    private static Someone born(@Nullable Integer year) {
        return new Someone(UUID.randomUUID(), Set.of(), year, List.of(new Written("visit", IN, 1)));
    }
}
