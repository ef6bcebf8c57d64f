package org.mlango.store;

import static org.mlango.schema.Tables.CLOCK;
import static org.mlango.schema.Tables.CLOCK_JUMP;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import org.mlango.schema.tables.records.ClockRecord;

/**
 * Compares the computer's clock with the last writing. After a leap of more than 30 days, either way, the database's own clock
 * stands still until a worker has said which is right, so that nothing runs out by mistake (decision 0017).
 */
final class ClockWatch {
    static final Duration LEAP = Duration.ofDays(30);
    static final List<String> UNSETTLED = List.of("OPEN", "WRONG");

    private final Clock clock;
    private boolean heeding;
    private volatile @Nullable LocalDate heldAt;

    ClockWatch(Clock clock) {
        this.clock = clock;
    }

    /** Invented years are written at any pace. */
    boolean heed(boolean on) {
        boolean before = heeding;
        heeding = on;
        heldAt = null;
        return before;
    }

    /** For a look; what the last writing found still holds. */
    Moment glance() {
        LocalDate held = heldAt;
        LocalDate day = LocalDate.now(clock);
        return new Moment(clock.instant(), held == null ? day : held, day, held == null);
    }

    /** At the start of a writing: sets the database's own clock, or holds it. */
    Moment begin(DSLContext inside) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        ClockRecord last = heeding ? inside.fetchSingle(CLOCK) : null;
        if (last == null || !leapt(last.getNowAt(), now)) {
            set(inside, now, today);
            if (last != null) {
                settle(inside);
            }
            heldAt = null;
            return new Moment(now, today, today, true);
        }
        // also ends what must end with each writing: a trigger hangs on it
        set(inside, last.getNowAt(), last.getTodayDay());
        if (heldAt == null) {
            heldAt = last.getTodayDay();
            note(inside, last, now);
        }
        return new Moment(now, last.getTodayDay(), today, false);
    }

    /** What began the leap was undone with its transaction: looked at anew. */
    void forget() {
        heldAt = null;
    }

    private static boolean leapt(Instant last, Instant now) {
        return last.toEpochMilli() > 0 && Duration.between(last, now).abs().compareTo(LEAP) > 0;
    }

    private static void set(DSLContext inside, Instant now, LocalDate today) {
        inside.update(CLOCK).set(CLOCK.NOW_AT, now).set(CLOCK.TODAY_DAY, today).execute();
    }

    private static void note(DSLContext inside, ClockRecord last, Instant now) {
        if (!inside.fetchExists(CLOCK_JUMP, CLOCK_JUMP.STANDING.in(UNSETTLED))) {
            inside.insertInto(CLOCK_JUMP)
                    .set(CLOCK_JUMP.BEFORE_AT, last.getNowAt())
                    .set(CLOCK_JUMP.BEFORE_DAY, last.getTodayDay())
                    .set(CLOCK_JUMP.AFTER_AT, now)
                    .set(CLOCK_JUMP.STANDING, "OPEN")
                    .execute();
        }
    }

    /** Costs nothing while there is none. The clock is near the last writing again: it was put right. */
    private static void settle(DSLContext inside) {
        inside.update(CLOCK_JUMP).set(CLOCK_JUMP.STANDING, "GONE").where(CLOCK_JUMP.STANDING.in(UNSETTLED)).execute();
    }
}
