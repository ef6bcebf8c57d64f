package org.mlango.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class IdleWatchTest {
    private final List<String> calls = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-02T08:00:00Z");
    private final IdleWatch watch = new IdleWatch(
            new IdleTimes(Duration.ofMinutes(3), Duration.ofMinutes(15), Duration.ofSeconds(90)), () -> now,
            ZoneOffset.UTC,
            () -> calls.add("cover"), () -> calls.add("lock"));

    private void pass(Duration time) {
        for (long left = time.toSeconds(); left > 0; left--) {
            now = now.plusSeconds(1);
            watch.look();
        }
    }

    @Test
    void coversOnceAfterThreeQuietMinutes() {
        pass(Duration.ofSeconds(179));
        assertThat(calls).isEmpty();
        pass(Duration.ofSeconds(60));
        assertThat(calls).containsExactly("cover");
    }

    @Test
    void aTouchStartsTheWaitAnew() {
        pass(Duration.ofSeconds(170));
        watch.touched();
        pass(Duration.ofSeconds(170));
        assertThat(calls).isEmpty();
    }

    @Test
    void locksAfterFifteenQuietMinutes() {
        pass(Duration.ofMinutes(15));
        assertThat(calls).containsExactly("cover", "lock");
    }

    @Test
    void locksWhenTheComputerSlept() {
        pass(Duration.ofSeconds(5));
        now = now.plus(Duration.ofHours(2));
        watch.look();
        assertThat(calls).containsExactly("lock");
    }

    @Test
    void locksWhenTheClockWasSetBack() {
        now = now.minus(Duration.ofDays(1));
        watch.look();
        assertThat(calls).containsExactly("lock");
    }

    @Test
    void aConversationIsNotCoveredForFortyFiveMinutes() {
        watch.rest();
        pass(Duration.ofMinutes(45));
        assertThat(calls).isEmpty();
        pass(Duration.ofMinutes(3));
        assertThat(calls).containsExactly("cover");
        pass(Duration.ofMinutes(12));
        assertThat(calls).containsExactly("cover", "lock");
    }

    /** From the end of the day on nobody comes back with a PIN. */
    @Test
    void fromTheEndOfTheDayOnItLocksWhereItWouldBeCovered() {
        watch.keep(times(45, LocalTime.of(8, 10)));
        pass(Duration.ofMinutes(7));
        assertThat(calls).containsExactly("cover");
        pass(Duration.ofMinutes(2));
        assertThat(calls).containsExactly("cover");
        pass(Duration.ofMinutes(1));
        assertThat(calls).as("covered before, locked on the hour").containsExactly("cover", "lock");
    }

    @Test
    void whoeverStillWorksAtTheEndOfTheDayIsNotDisturbed() {
        watch.keep(times(45, LocalTime.of(8, 1)));
        for (int minute = 0; minute < 30; minute++) {
            pass(Duration.ofMinutes(1));
            watch.touched();
        }
        assertThat(calls).isEmpty();
        watch.rest();
        pass(Duration.ofMinutes(40));
        assertThat(calls).as("nor whoever talks").isEmpty();
        watch.goOn();
        pass(Duration.ofMinutes(3));
        assertThat(calls).containsExactly("lock");
    }

    @Test
    void aCentreMayChooseShorterTimes() {
        watch.keep(new IdleTimes(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofSeconds(90),
                Duration.ofMinutes(15), null));
        pass(Duration.ofMinutes(1));
        assertThat(calls).containsExactly("cover");
        pass(Duration.ofMinutes(4));
        assertThat(calls).containsExactly("cover", "lock");
        watch.touched();
        watch.rest();
        pass(Duration.ofMinutes(15));
        assertThat(calls).hasSize(2);
        pass(Duration.ofMinutes(1));
        assertThat(calls).containsExactly("cover", "lock", "cover");
    }

    private static IdleTimes times(int talk, LocalTime endOfDay) {
        return new IdleTimes(Duration.ofMinutes(3), Duration.ofMinutes(15), Duration.ofSeconds(90),
                Duration.ofMinutes(talk), endOfDay);
    }

    @Test
    void afterAConversationTheWaitBeginsAnew() {
        watch.rest();
        pass(Duration.ofMinutes(20));
        watch.goOn();
        pass(Duration.ofSeconds(179));
        assertThat(calls).isEmpty();
        pass(Duration.ofSeconds(2));
        assertThat(calls).containsExactly("cover");
    }

    @Test
    void aComputerThatSleptInAConversationLocks() {
        watch.rest();
        pass(Duration.ofMinutes(1));
        now = now.plus(Duration.ofMinutes(10));
        watch.look();
        assertThat(calls).containsExactly("lock");
    }
}
