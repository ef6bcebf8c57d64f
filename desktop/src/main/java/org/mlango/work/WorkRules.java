package org.mlango.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.mlango.visits.Came;

/** Puts days together. */
final class WorkRules {
    static final int WEEKS = 12;
    /** Below this a number on the wall says "a few": in a small place even a sum can be somebody everybody knows. */
    static final int FEW = 5;
    private static final int PART = 7;
    private static final int PARTS = 4;

    private WorkRules() {}

    static LocalDate monday(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate firstMonday(LocalDate today) {
        return monday(today).minusWeeks(WEEKS - 1L);
    }

    static List<Week> weeks(LocalDate today, SortedMap<LocalDate, Came> came, SortedMap<LocalDate, Integer> given) {
        List<Week> weeks = new ArrayList<>();
        LocalDate monday = firstMonday(today);
        for (int week = 0; week < WEEKS; week++, monday = monday.plusWeeks(1)) {
            weeks.add(new Week(monday, sum(came, monday, monday.plusWeeks(1)),
                    total(given, monday, monday.plusWeeks(1))));
        }
        return weeks;
    }

    /** Days 1 to 7, 8 to 14, 15 to 21 and the rest; those that have not begun are left out. */
    static List<Came> parts(YearMonth month, LocalDate until, SortedMap<LocalDate, Came> came) {
        List<Came> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            LocalDate from = firstDay(month, part);
            if (!from.isAfter(until)) {
                parts.add(sum(came, from, lastDay(month, part).plusDays(1)));
            }
        }
        return parts;
    }

    static LocalDate firstDay(YearMonth month, int part) {
        return month.atDay(1 + part * PART);
    }

    static LocalDate lastDay(YearMonth month, int part) {
        return part == PARTS - 1 ? month.atEndOfMonth() : month.atDay((part + 1) * PART);
    }

    static int total(SortedMap<LocalDate, Integer> days, LocalDate from, LocalDate before) {
        return days.subMap(from, before).values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Came sum(SortedMap<LocalDate, Came> days, LocalDate from, LocalDate before) {
        return days.subMap(from, before).values().stream().reduce(Came.NEVER, Came::plus);
    }

    /** The hours from the first to the last at which anybody came, those without anybody between them too. */
    static List<Integer> hours(SortedMap<Integer, Integer> hours) {
        List<Integer> all = new ArrayList<>();
        if (!hours.isEmpty()) {
            for (int hour = hours.firstKey(); hour <= hours.lastKey(); hour++) {
                all.add(hour);
            }
        }
        return all;
    }

    static boolean isFew(int number) {
        return number < FEW;
    }

    /** @return by day, all things together */
    static SortedMap<LocalDate, Integer> together(Map<String, SortedMap<LocalDate, Integer>> given) {
        SortedMap<LocalDate, Integer> all = new TreeMap<>();
        given.values().forEach(days -> days.forEach((day, number) -> all.merge(day, number, Integer::sum)));
        return all;
    }
}
