package org.mlango.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/** A clock that can be set to a day gone by while invented years are written, and then runs with the true one. */
public final class PracticeClock extends Clock {
    private final Clock truth;
    private volatile @Nullable Instant still;

    public PracticeClock(Clock truth) {
        this.truth = truth;
    }

    void standAt(LocalDate day, LocalTime time) {
        still = day.atTime(time).atZone(getZone()).toInstant();
    }

    void run() {
        still = null;
    }

    LocalDate realToday() {
        return LocalDate.now(truth);
    }

    @Override
    public ZoneId getZone() {
        return truth.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return truth.withZone(zone);
    }

    @Override
    public Instant instant() {
        Instant at = still;
        return at == null ? truth.instant() : at;
    }
}
