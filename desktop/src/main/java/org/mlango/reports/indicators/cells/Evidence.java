package org.mlango.reports.indicators.cells;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;

import org.mlango.reports.indicators.records.Someone;
import org.mlango.reports.indicators.records.Written;

/** One person, so that it is quickly told whether something was in some days. */
final class Evidence {
    private static final long[] NEVER = {};

    private final Someone person;
    private final Map<String, long[]> days = new HashMap<>();

    Evidence(Someone person) {
        this.person = person;
        Map<String, LongStream.Builder> all = new HashMap<>();
        person.written().forEach(one -> all.computeIfAbsent(one.code(), code -> LongStream.builder())
                .add(one.day().toEpochDay()));
        all.forEach((code, some) -> days.put(code, some.build().sorted().toArray()));
    }

    UUID id() {
        return person.id();
    }

    Set<String> marks() {
        return person.marks();
    }

    @Nullable
    Integer birthYear() {
        return person.birthYear();
    }

    boolean had(String code, LocalDate from, LocalDate to) {
        long[] all = days(code);
        int found = Arrays.binarySearch(all, from.toEpochDay());
        int first = found >= 0 ? found : -found - 1;
        return first < all.length && all[first] <= to.toEpochDay();
    }

    /** Sorted. */
    long[] days(String code) {
        return days.getOrDefault(code, NEVER);
    }

    Set<String> codes() {
        return days.keySet();
    }

    long pieces(List<String> codes, LocalDate from, LocalDate to) {
        return person.written().stream()
                .filter(one -> codes.contains(one.code()) && !one.day().isBefore(from) && !one.day().isAfter(to))
                .mapToLong(Written::pieces).sum();
    }
}
