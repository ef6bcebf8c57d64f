package org.mlango.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import org.mlango.visits.Came;

class WorkRulesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 16);

    @Test
    void aDayIsInTheWeekOfItsMonday() {
        TreeMap<LocalDate, Came> came = new TreeMap<>(Map.of(TUESDAY, new Came(3, 1, 1),
                TUESDAY.minusDays(1), new Came(2, 0, 2), TUESDAY.minusDays(2), new Came(7, 0, 0)));
        List<Week> weeks = WorkRules.weeks(TUESDAY, came, new TreeMap<>(Map.of(TUESDAY, 9)));

        assertThat(weeks).hasSize(WorkRules.WEEKS);
        assertThat(weeks.getLast()).isEqualTo(new Week(TUESDAY.minusDays(1), new Came(5, 1, 3), 9));
        assertThat(weeks.get(WorkRules.WEEKS - 2).came().visits()).isEqualTo(7);
    }

    /** Each day of the twelve weeks counts in one of them, whatever day it is. */
    @Property(tries = 60)
    void noDayIsLostOrCountedTwice(@ForAll @IntRange(max = 2000) int day) {
        LocalDate today = LocalDate.of(2024, 1, 1).plusDays(day);
        TreeMap<LocalDate, Came> came = new TreeMap<>();
        for (LocalDate one = WorkRules.firstMonday(today); !one.isAfter(today); one = one.plusDays(1)) {
            came.put(one, new Came(1, 0, 1));
        }
        List<Week> weeks = WorkRules.weeks(today, came, new TreeMap<>());

        assertThat(weeks).allMatch(week -> week.monday().getDayOfWeek() == DayOfWeek.MONDAY);
        assertThat(weeks.stream().mapToInt(week -> week.came().visits()).sum()).isEqualTo(came.size());
    }

    @Property(tries = 60)
    void theFourPartsOfAMonthAreTheMonth(@ForAll @IntRange(max = 47) int months) {
        YearMonth month = YearMonth.of(2024, 1).plusMonths(months);
        TreeMap<LocalDate, Came> came = new TreeMap<>();
        for (LocalDate one = month.atDay(1).minusDays(3); one.isBefore(month.atEndOfMonth().plusDays(4)); one = one
                .plusDays(1)) {
            came.put(one, new Came(1, 1, 0));
        }
        List<Came> parts = WorkRules.parts(month, month.atEndOfMonth(), came);

        assertThat(parts).hasSize(4);
        assertThat(parts.stream().mapToInt(Came::visits).sum()).isEqualTo(month.lengthOfMonth());
    }

    @Test
    void whatHasNotBegunIsLeftOut() {
        YearMonth june = YearMonth.of(2026, 6);
        assertThat(WorkRules.parts(june, LocalDate.of(2026, 6, 7), new TreeMap<>())).hasSize(1);
        assertThat(WorkRules.parts(june, LocalDate.of(2026, 6, 8), new TreeMap<>())).hasSize(2);
    }

    @Test
    void hoursWithoutAnybodyStandBetweenThoseWithSomebody() {
        assertThat(WorkRules.hours(new TreeMap<>(Map.of(9, 1, 12, 4)))).containsExactly(9, 10, 11, 12);
        assertThat(WorkRules.hours(new TreeMap<>())).isEmpty();
    }
}
