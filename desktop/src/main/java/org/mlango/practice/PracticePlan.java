package org.mlango.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.random.RandomGenerator;

import org.mlango.practice.PracticeShape.Rhythm;

/**
 * Who comes on which day, decided before anything is written: most people come a few times, some every week; Sundays are
 * quiet, and about three visits in ten are anonymous.
 */
final class PracticePlan {
    static final int ANONYMOUS = -1;
    private static final double SHARE_ANONYMOUS = 0.3;

    private final LocalDate first;
    private final int[] firstVisitDay;
    private final long[] visits;

    private PracticePlan(LocalDate first, int[] firstVisitDay, long[] visits) {
        this.first = first;
        this.firstVisitDay = firstVisitDay;
        this.visits = visits;
    }

    static PracticePlan make(PracticeSize size, LocalDate lastDay, RandomGenerator random) {
        LocalDate first = lastDay.minusDays(size.days() - 1L);
        PracticeShape shape = new PracticeShape(size, random);
        int[] firstVisitDay = new int[size.people()];
        long[] visits = new long[size.visits()];
        Rhythm rhythm = day -> weight(first.plusDays(day).getDayOfWeek());
        for (int person = 0; person < size.people(); person++) {
            firstVisitDay[person] = shape.dayBetween(0, size.days(), rhythm);
            visits[person] = packed(firstVisitDay[person], person);
        }
        for (int i = size.people(); i < size.visits(); i++) {
            if (random.nextDouble() < SHARE_ANONYMOUS) {
                visits[i] = packed(shape.dayBetween(0, size.days(), rhythm), ANONYMOUS);
            } else {
                int person = shape.somebody();
                visits[i] = packed(shape.dayBetween(firstVisitDay[person], size.days(), rhythm), person);
            }
        }
        Arrays.sort(visits);
        return new PracticePlan(first, firstVisitDay, visits);
    }

    int visitCount() {
        return visits.length;
    }

    LocalDate day(int visit) {
        return first.plusDays(visits[visit] >>> 32);
    }

    /** The number of the person, from 0, or {@link #ANONYMOUS}. */
    int person(int visit) {
        return (int) visits[visit];
    }

    LocalDate firstDayOf(int person) {
        return first.plusDays(firstVisitDay[person]);
    }

    private static long packed(int day, int person) {
        return (long) day << 32 | Integer.toUnsignedLong(person);
    }

    private static double weight(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> 1.0;
            case TUESDAY, WEDNESDAY -> 0.9;
            case THURSDAY -> 0.8;
            case FRIDAY -> 1.0;
            case SATURDAY -> 0.5;
            case SUNDAY -> 0.08;
        };
    }
}
