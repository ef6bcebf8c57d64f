package org.mlango.work;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/**
 * Twelve weeks of work.
 *
 * @param weeks oldest first
 * @param given most first; what was never given is not there
 * @param hours visits by the hour, as far as one is known
 * @param thisMonth the month that is not over yet
 */
record Looked(List<Week> weeks, List<Given> given, SortedMap<Integer, Integer> hours, YearMonth thisMonth) {
    Looked {
        weeks = List.copyOf(weeks);
        given = List.copyOf(given);
    }

    boolean isNothing() {
        return given.isEmpty() && weeks.stream().allMatch(week -> week.came().visits() == 0);
    }
}
