package org.mlango.stock;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;

/**
 * How many of one thing visits gave, by day. Hours are not asked for: visits that were made anonymous have none.
 *
 * @param from the first day it knows about
 */
record Given(LocalDate from, SortedMap<LocalDate, Integer> byDay) {
    static Given of(LocalDate from, Map<String, SortedMap<LocalDate, Integer>> all, String thing) {
        return new Given(from, all.getOrDefault(thing, Collections.emptySortedMap()));
    }

    int on(LocalDate day) {
        return byDay.getOrDefault(day, 0);
    }

    /** Both days included; nothing if the first comes after the last. */
    int between(LocalDate first, LocalDate last) {
        return first.isAfter(last) ? 0 : sum(byDay.subMap(first, last.plusDays(1)));
    }

    /** On how many days any was given, both included. */
    int days(LocalDate first, LocalDate last) {
        return first.isAfter(last) ? 0 : byDay.subMap(first, last.plusDays(1)).size();
    }

    private static int sum(SortedMap<LocalDate, Integer> part) {
        return part.values().stream().mapToInt(Integer::intValue).sum();
    }
}
