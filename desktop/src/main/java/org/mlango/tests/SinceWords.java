package org.mlango.tests;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Dates;

/** Moments as they are typed and shown: 14:30, or only the day. */
final class SinceWords {
    /** What is no time of day. */
    static final int WRONG = -1;

    private SinceWords() {}

    static String of(Since since) {
        String time = time(since.minute());
        return Dates.shortDay(since.day()) + (time.isEmpty() ? "" : ", " + time);
    }

    static String time(@Nullable Integer minute) {
        return minute == null ? "" : "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    /** @return null for nothing typed, {@link #WRONG} for what is no time */
    static @Nullable Integer minute(String typed) {
        String time = typed.strip();
        if (time.isEmpty()) {
            return null;
        }
        if (!time.matches("([01]?[0-9]|2[0-3])[:.][0-5][0-9]")) {
            return WRONG;
        }
        String[] parts = time.split("[:.]", -1);
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }
}
