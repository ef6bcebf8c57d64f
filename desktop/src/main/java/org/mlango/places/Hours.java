package org.mlango.places;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When a place is open, day by day of the week, by the clock in Kenya.
 *
 * @param days seven, Monday first; a day without a span is closed. All empty means that nobody knows
 */
public record Hours(List<List<Span>> days) {
    static final Hours NOT_KNOWN = new Hours(Collections.nCopies(7, List.of()));
    static final Hours ALWAYS = new Hours(Collections.nCopies(7, List.of(Span.ALL_DAY)));

    public Hours {
        days = days.stream().map(List::copyOf).toList();
        if (days.size() != 7) {
            throw new IllegalArgumentException("a week has seven days");
        }
    }

    /**
     * A week as people type it, Monday first.
     *
     * @throws java.util.NoSuchElementException if a day cannot be read
     */
    public static Hours typed(String... days) {
        return new Hours(Arrays.stream(days).map(day -> read(day).orElseThrow()).toList());
    }

    /** One day as people type it, several spans with commas between; nothing is closed. Empty if it cannot be read. */
    static Optional<List<Span>> read(String typed) {
        List<Span> spans = new ArrayList<>();
        for (String part : typed.isBlank() ? new String[0] : typed.split("[,;]", -1)) {
            Optional<Span> span = Span.read(part);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        return Optional.of(spans.stream().sorted(Comparator.comparingInt(Span::from)).toList());
    }

    public boolean known() {
        return days.stream().anyMatch(day -> !day.isEmpty());
    }

    boolean always() {
        return days.stream().allMatch(day -> day.equals(List.of(Span.ALL_DAY)));
    }

    List<Span> on(DayOfWeek day) {
        return days.get(day.getValue() - 1);
    }

    /** As it can be typed again. */
    String written(DayOfWeek day) {
        return on(day).stream().map(Span::written).collect(Collectors.joining(", "));
    }

    /** @param now by the clock in Kenya */
    OpenNow at(LocalDateTime now) {
        if (!known()) {
            return OpenNow.NOT_KNOWN;
        }
        if (always()) {
            return OpenNow.ALWAYS;
        }
        List<Stretch> week = stretches(now);
        return week.stream().filter(one -> !one.from().isAfter(now) && one.to().isAfter(now)).findFirst()
                .map(one -> new OpenNow(OpenNow.Is.OPEN, end(week, one)))
                .orElseGet(() -> week.stream().filter(one -> one.from().isAfter(now)).findFirst()
                        .map(one -> new OpenNow(OpenNow.Is.CLOSED, one.from())).orElse(OpenNow.NOT_KNOWN));
    }

    /** From one moment to another. */
    private record Stretch(LocalDateTime from, LocalDateTime to) {}

    /** Of yesterday and the eight days after, in order. */
    private List<Stretch> stretches(LocalDateTime now) {
        List<Stretch> found = new ArrayList<>();
        for (int day = -1; day <= 7; day++) {
            LocalDateTime midnight = now.toLocalDate().plusDays(day).atStartOfDay();
            on(midnight.getDayOfWeek()).forEach(span -> found.add(new Stretch(midnight.plusMinutes(span.from()),
                    midnight.plusDays(span.pastMidnight() ? 1 : 0).plusMinutes(span.to()))));
        }
        found.sort(Comparator.comparing(Stretch::from));
        return found;
    }

    /** Where one stretch ends and the next begins at once, the place stays open. */
    private static LocalDateTime end(List<Stretch> week, Stretch open) {
        LocalDateTime end = open.to();
        for (Stretch one : week) {
            if (!one.from().isAfter(end) && one.to().isAfter(end)) {
                end = one.to();
            }
        }
        return end;
    }
}
