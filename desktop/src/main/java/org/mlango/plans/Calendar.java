package org.mlango.plans;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

import org.mlango.plans.DeskQueries.Row;

/**
 * A calendar for the worker's own phone (iCalendar, RFC 5545): whole days with one neutral title, no name, no place, no word of
 * any plan. The number of an entry is made from ours and leads to nothing without the vault; the same entry keeps it, so that bringing
 * the file in again makes nothing double.
 */
record Calendar(String title, Instant made) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final int MOST_OCTETS = 75;

    byte[] of(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//calendar//EN");
        rows.forEach(row -> event(text, row));
        line(text, "END:VCALENDAR");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(StringBuilder text, Row row) {
        LocalDate day = row.day();
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + number(row));
        line(text, "DTSTAMP:" + MOMENT.format(made));
        line(text, "DTSTART;VALUE=DATE:" + DAY.format(day));
        line(text, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line(text, "SUMMARY:" + escaped(title));
        line(text, "CLASS:PRIVATE");
        line(text, "TRANSP:TRANSPARENT");
        line(text, "END:VEVENT");
    }

    private static UUID number(Row row) {
        return UUID.nameUUIDFromBytes((row.kind() + " " + row.id()).getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }

    /** Lines end as the standard wants, and none is longer than 75 bytes. */
    private static void line(StringBuilder text, String line) {
        int octets = 0;
        for (int sign : line.codePoints().toArray()) {
            String one = Character.toString(sign);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += more;
        }
        text.append("\r\n");
    }
}
