package org.mlango.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.plans.DeskDay.Kind;
import org.mlango.plans.DeskQueries.Row;

class CalendarTest {
    private static final Instant NOW = Instant.parse("2026-06-16T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final UUID ID = UUID.fromString("11111111-1111-4111-8111-111111111111");

    @Test
    void wholeDaysAsTheStandardWantsThem() {
        assertThat(lines("Miadi", row(Kind.PROMISE))).contains("BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT",
                "DTSTAMP:20260616T090000Z", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SUMMARY:Miadi",
                "CLASS:PRIVATE", "END:VEVENT").endsWith("END:VCALENDAR");
        assertThat(text("Miadi", row(Kind.PROMISE))).endsWith("END:VCALENDAR\r\n").doesNotContain("\n\n");
    }

    /** Nothing of ours is in it: no kind of day, no id, no name of the program. */
    @Test
    void everyDayLooksAlikeAndNamesNobody() {
        Row row = row(Kind.REACH);
        assertThat(text("Miadi", row)).doesNotContain(ID.toString(), row.person().value().toString(),
                row.plan().toString(), "REACH").doesNotContainIgnoringCase("mlango");
        assertThat(lines("Miadi", row(Kind.REACH)).stream().filter(line -> !line.startsWith("UID")))
                .containsExactlyElementsOf(lines("Miadi", row(Kind.PROMISE)).stream()
                        .filter(line -> !line.startsWith("UID")).toList());
    }

    /** Brought in again, the same day is the same entry. */
    @Test
    void theSameDayKeepsItsNumber() {
        assertThat(uid(Kind.PROMISE)).isEqualTo(uid(Kind.PROMISE)).isNotEqualTo(uid(Kind.LOOK_BACK));
    }

    @Test
    void longAndAwkwardTitlesAreFoldedAndEscaped() {
        String title = "a, b; c \\ \u00E9".repeat(20);
        assertThat(text(title, row(Kind.PROMISE)).split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        String whole = text(title, row(Kind.PROMISE)).replace("\r\n ", "");
        assertThat(whole).contains("SUMMARY:" + "a\\, b\\; c \\\\ \u00E9".repeat(20));
    }

    private static String uid(Kind kind) {
        return lines("x", row(kind)).stream().filter(line -> line.startsWith("UID")).findFirst().orElseThrow();
    }

    private static Row row(Kind kind) {
        return new Row(kind, ID, UUID.randomUUID(), PersonId.random(), DAY);
    }

    private static List<String> lines(String title, Row row) {
        return List.of(text(title, row).split("\r\n"));
    }

    private static String text(String title, Row row) {
        return new String(new Calendar(title, NOW).of(List.of(row)), StandardCharsets.UTF_8);
    }
}
