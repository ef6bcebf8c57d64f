package org.mlango.places;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From one minute of the day to another. One that ends before it begins goes past midnight.
 *
 * @param from 0 to 1439
 * @param to 1 to 1440
 */
public record Span(int from, int to) {
    static final int DAY = 24 * 60;
    static final Span ALL_DAY = new Span(0, DAY);
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,2})(?:[:.h](\\d{2}))?\\s*[-\u2013]\\s*(\\d{1,2})(?:[:.h](\\d{2}))?");

    public Span {
        if (from < 0 || from >= DAY || to < 1 || to > DAY || from == to) {
            throw new IllegalArgumentException("no span of a day");
        }
    }

    /** As people type it: {@code 8-17}, {@code 08:00 - 16:30}, {@code 24}. */
    static Optional<Span> read(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        if (words.equals("24") || words.equals("24h")) {
            return Optional.of(ALL_DAY);
        }
        Matcher written = WRITTEN.matcher(words);
        if (!written.matches()) {
            return Optional.empty();
        }
        int from = minutes(written.group(1), written.group(2));
        int to = minutes(written.group(3), written.group(4));
        int end = to == 0 ? DAY : to;
        return from < 0 || to < 0 || from >= DAY || from == end ? Optional.empty() : Optional.of(new Span(from, end));
    }

    private static int minutes(String hour, @org.jspecify.annotations.Nullable String minute) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        int all = Integer.parseInt(hour) * 60 + minutes;
        return minutes > 59 || all > DAY ? -1 : all;
    }

    boolean pastMidnight() {
        return to < from;
    }

    /** For example {@code 08:00-17:00}. */
    String written() {
        return clock(from) + "-" + clock(to);
    }

    static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
