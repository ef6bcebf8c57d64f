package org.mlango.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PracticePlanTest {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 16);
    private final PracticePlan plan = plan(7);

    @Test
    void theSameSeedGivesTheSameYears() {
        PracticePlan again = plan(7);

        assertThat(IntStream.range(0, plan.visitCount()).mapToObj(i -> plan.day(i) + "/" + plan.person(i)))
                .containsExactlyElementsOf(IntStream.range(0, again.visitCount())
                        .mapToObj(i -> again.day(i) + "/" + again.person(i)).toList());
    }

    @Test
    void nobodyComesBeforeTheirFirstVisitOrAfterToday() {
        assertThat(IntStream.range(0, plan.visitCount())).allSatisfy(i -> {
            assertThat(plan.day(i)).isBeforeOrEqualTo(LAST);
            if (plan.person(i) != PracticePlan.ANONYMOUS) {
                assertThat(plan.day(i)).isAfterOrEqualTo(plan.firstDayOf(plan.person(i)));
            }
        });
    }

    @Test
    void everybodyComesAtLeastOnceAndSomeOften() {
        Map<Integer, Long> visits = IntStream.range(0, plan.visitCount()).map(plan::person)
                .filter(person -> person != PracticePlan.ANONYMOUS).boxed()
                .collect(Collectors.groupingBy(person -> person, Collectors.counting()));

        assertThat(visits).hasSize(600);
        long seldom = visits.values().stream().filter(count -> count <= 10).count();
        long often = visits.values().stream().filter(count -> count >= 50).count();
        assertThat(seldom).isGreaterThan(100);
        assertThat(often).isBetween(20L, 200L);
    }

    @Test
    void sundaysAreQuietAndThreeVisitsInTenAreAnonymous() {
        long sundays = IntStream.range(0, plan.visitCount())
                .filter(i -> plan.day(i).getDayOfWeek() == DayOfWeek.SUNDAY).count();
        long anonymous = IntStream.range(0, plan.visitCount())
                .filter(i -> plan.person(i) == PracticePlan.ANONYMOUS).count();

        assertThat(sundays * 100.0 / plan.visitCount()).isLessThan(5);
        assertThat(anonymous * 100.0 / plan.visitCount()).isBetween(25.0, 35.0);
    }

    private static PracticePlan plan(long seed) {
        return PracticePlan.make(PracticeSize.DEMONSTRATION, LAST, new Random(seed));
    }
}
