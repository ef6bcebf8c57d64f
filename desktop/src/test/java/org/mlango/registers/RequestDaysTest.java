package org.mlango.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Days are those of the centre: they change at midnight in Nairobi, which is nine in the evening of the clock underneath. */
class RequestDaysTest {
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final long FROM = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    private static final long TO = Instant.parse("2031-01-01T00:00:00Z").getEpochSecond();

    /** Counted one midnight after the other, without the program's arithmetic. */
    @Property(tries = 2000)
    void leftIsTheNumberOfMidnightsToCome(@ForAll @LongRange(min = 0, max = 157_000_000) long came,
            @ForAll @IntRange(min = 0, max = 60 * 86_400) int later, @ForAll RequestKind kind) {
        Instant received = Instant.ofEpochSecond(Math.min(FROM + came, TO));
        Instant now = received.plusSeconds(later);
        RequestDays days = RequestDays.LAW;
        LocalDate due = days.due(kind, LocalDate.ofInstant(received, NAIROBI));
        int left = RequestDays.left(due, LocalDate.ofInstant(now, NAIROBI));

        int midnights = 0;
        Instant at = LocalDate.ofInstant(received, NAIROBI).plusDays(1).atStartOfDay(NAIROBI).toInstant();
        while (!at.isAfter(now)) {
            midnights++;
            at = at.plus(Duration.ofDays(1)); // no clock in Nairobi is ever put forward or back
        }
        assertThat(left).isEqualTo((kind == RequestKind.PORTABILITY ? 30 : 7) - midnights);
    }

    @Property
    void theWholeLastDayIsInTime(@ForAll @IntRange(min = 0, max = 86_399) int second) {
        LocalDate received = LocalDate.of(2026, 2, 24);
        LocalDate due = RequestDays.LAW.due(RequestKind.COPY, received);
        Instant now = due.atTime(LocalTime.ofSecondOfDay(second)).atZone(NAIROBI).toInstant();

        assertThat(due).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(RequestDays.left(due, LocalDate.ofInstant(now, NAIROBI))).isZero();
        assertThat(RequestDays.left(due, LocalDate.ofInstant(now.plus(Duration.ofDays(1)), NAIROBI))).isEqualTo(-1);
    }

    @Property
    void whatIsChosenIsReadAgainAndNothingElse(@ForAll @IntRange(min = -1, max = 99) int usual,
            @ForAll @IntRange(min = -1, max = 99) int portability) {
        RequestDays days = new RequestDays(usual, portability);

        assertThat(RequestDays.read(days.written()).isPresent()).isEqualTo(days.allowed());
        assertThat(days.allowed()).isEqualTo(RequestDays.USUAL.contains(usual)
                && RequestDays.PORTABILITY.contains(portability));
    }
}
