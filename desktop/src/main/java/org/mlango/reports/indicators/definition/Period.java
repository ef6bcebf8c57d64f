package org.mlango.reports.indicators.definition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole months that are reported together.
 *
 * @param yearFrom the first month of the reporting year it lies in: October for one donor, January for others
 */
public record Period(YearMonth first, YearMonth last, YearMonth yearFrom) {
    private static final int MONTHS = 12;

    /** The one a month lies in. */
    public static Period of(YearMonth month, Every every, int firstMonthOfYear) {
        int into = Math.floorMod(month.getMonthValue() - firstMonthOfYear, MONTHS);
        YearMonth yearFrom = month.minusMonths(into);
        YearMonth first = yearFrom.plusMonths(into - into % every.months());
        return new Period(first, first.plusMonths(every.months() - 1L), yearFrom);
    }

    /** Those that are over, newest first. */
    public static List<Period> ended(LocalDate today, Every every, int firstMonthOfYear, int most) {
        List<Period> ended = new ArrayList<>();
        Period running = of(YearMonth.from(today), every, firstMonthOfYear);
        for (int i = 1; i <= most; i++) {
            ended.add(of(running.first().minusMonths((i - 1L) * every.months() + 1), every, firstMonthOfYear));
        }
        return ended;
    }

    /** Those of the same year that were before it, oldest first. */
    public List<Period> earlierInYear() {
        List<Period> earlier = new ArrayList<>();
        for (YearMonth at = yearFrom; at.isBefore(first); at = at.plusMonths(months())) {
            earlier.add(new Period(at, at.plusMonths(months() - 1L), yearFrom));
        }
        return earlier;
    }

    public int months() {
        return (int) (first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1);
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    public boolean hasEnded(LocalDate today) {
        return lastDay().isBefore(today);
    }
}
