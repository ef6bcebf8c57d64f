package org.mlango.reports.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Three months of a calendar year. */
public record Quarter(int year, int number) {
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("quarter " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** The newest quarters that are over, newest first. */
    public static List<Quarter> ended(LocalDate today, int howMany) {
        return Stream.iterate(of(today).before(), Quarter::before).limit(howMany).toList();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    public boolean hasEnded(LocalDate today) {
        return today.isAfter(lastDay());
    }

    private Quarter before() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }
}
