package org.mlango.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Hours are counted, not days: 72 of them, whatever midnights lie between. */
class BreachClockTest {
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final Instant NOTICED = Instant.parse("2026-02-26T20:40:00Z");

    @Property
    void aMinuteGoneIsAMinuteLess(@ForAll @IntRange(min = 0, max = 10_000) int minutes) {
        Duration left = BreachClock.left(NOTICED, NOTICED.plus(Duration.ofMinutes(minutes)));

        assertThat(left.toMinutes()).isEqualTo(72 * 60 - minutes);
        assertThat(BreachClock.late(NOTICED, NOTICED.plus(Duration.ofMinutes(minutes)))).isEqualTo(minutes > 72 * 60);
    }

    @Property
    void aClockThatWentBackGivesNoMoreThanThereWas(@ForAll @LongRange(min = 0, max = 1_000_000) long seconds) {
        assertThat(BreachClock.left(NOTICED, NOTICED.minusSeconds(seconds))).isEqualTo(BreachClock.LASTS);
    }

    /** Typed as people write it at the centre, and shown again as it was typed. */
    @Property
    void whatIsTypedIsTheMomentAtTheCentre(@ForAll @IntRange(min = 0, max = 23) int hour,
            @ForAll @IntRange(min = 0, max = 59) int minute, @ForAll boolean point) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        String typed = " " + hour + (point ? "." : ":") + (minute < 10 ? "0" : "") + minute;
        Instant moment = BreachClock.moment(day, typed, NAIROBI).orElseThrow();

        assertThat(moment).isEqualTo(day.atTime(hour, minute).toInstant(ZoneOffset.ofHours(3)));
        assertThat(BreachClock.moment(day, BreachClock.time(moment, NAIROBI), NAIROBI)).contains(moment);
    }

    @Test
    void whatIsNoTimeOfDayIsNone() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        for (String typed : new String[]{"", "25:00", "12:60", "noon", "1200", "-1:00", "12:5"}) {
            assertThat(BreachClock.moment(day, typed, NAIROBI)).as(typed).isEmpty();
        }
        assertThat(BreachClock.moment(null, "12:00", NAIROBI)).isEmpty();
    }

    @Test
    void saidInHours() {
        assertThat(BreachWords.clock(NOTICED, NOTICED.plus(Duration.ofMinutes(1)))).startsWith("71 hours left");
        assertThat(BreachWords.clock(NOTICED, NOTICED.plus(Duration.ofHours(71)))).startsWith("1 hour left");
        assertThat(BreachWords.clock(NOTICED, NOTICED.plus(Duration.ofMinutes(71 * 60 + 1))))
                .startsWith("less than an hour left");
        assertThat(BreachWords.clock(NOTICED, NOTICED.plus(Duration.ofMinutes(72 * 60 + 1))))
                .startsWith("the 72 hours were over within this hour");
        assertThat(BreachWords.clock(NOTICED, NOTICED.plus(Duration.ofHours(75)))).contains("3 hours ago");
    }
}
