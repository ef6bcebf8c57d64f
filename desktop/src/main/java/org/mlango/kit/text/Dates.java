package org.mlango.kit.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and times as people here write them, in the language of the screen. */
public final class Dates {
    private Dates() {}

    /** For example "Sat 21 Nov 2026". */
    public static String day(LocalDate day) {
        return in("EEE d MMM uuuu").format(day);
    }

    /** For example "21/11/2026". */
    public static String shortDay(LocalDate day) {
        return in("dd/MM/uuuu").format(day);
    }

    /** For example "21/11": the year is known. */
    public static String dayAndMonth(LocalDate day) {
        return in("d/M").format(day);
    }

    /** For example "November 2026". */
    public static String month(LocalDate day) {
        return in("MMMM uuuu").format(day);
    }

    /** For example "14:05", where this computer stands. */
    public static String time(Instant moment) {
        return in("HH:mm").format(moment.atZone(ZoneId.systemDefault()));
    }

    private static DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Texts.currentLanguage().locale());
    }
}
