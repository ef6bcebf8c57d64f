package org.mlango.tests;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * How many of the 72 hours are left in which PEP may be begun, in whole hours. Where only the day was told it lies between two numbers.
 *
 * @param least never below 0
 * @param passed true if all of them have passed for sure
 */
record HoursLeft(int least, int most, boolean passed) {
    private static final int ALL = 72;

    static HoursLeft of(Since since, LocalDateTime now) {
        Integer minute = since.minute();
        LocalDateTime first = minute == null
                ? since.day().atStartOfDay()
                : since.day().atTime(LocalTime.ofSecondOfDay(minute * 60L));
        LocalDateTime last = minute == null ? since.day().plusDays(1).atStartOfDay() : first;
        Duration most = left(last.isAfter(now) ? now : last, now);
        return new HoursLeft(hours(left(first, now)), hours(most), !most.isPositive());
    }

    private static Duration left(LocalDateTime happened, LocalDateTime now) {
        return Duration.between(now, happened.plusHours(ALL));
    }

    private static int hours(Duration left) {
        return Math.clamp(left.toHours(), 0, ALL);
    }
}
