package org.mlango.places;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/**
 * The clock in Kenya, wherever the computer thinks it stands, and how hours are said: Swahili counts them from sunrise, so that seven in
 * the morning is one.
 */
final class KenyanTime {
    private static final ZoneId KENYA = ZoneId.of("Africa/Nairobi");
    private static final Texts TEXTS = Texts.of(KenyanTime.class);

    private KenyanTime() {}

    static LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, KENYA);
    }

    /** For example {@code saa 8:05 mchana}. */
    static String sun(LocalTime time) {
        int hour = (time.getHour() + 6) % 12;
        String minutes = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ":%02d", time.getMinute());
        return TEXTS.in(Language.SW, "clock.sun", (hour == 0 ? 12 : hour) + minutes,
                TEXTS.in(Language.SW, "clock." + part(time.getHour())));
    }

    private static String part(int hour) {
        if (hour >= 4 && hour < 6) {
            return "dawn";
        }
        if (hour >= 6 && hour < 12) {
            return "morning";
        }
        if (hour >= 12 && hour < 16) {
            return "afternoon";
        }
        return hour >= 16 && hour < 19 ? "evening" : "night";
    }
}
