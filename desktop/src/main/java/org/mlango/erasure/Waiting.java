package org.mlango.erasure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.mlango.consent.PersonId;

/**
 * An erasure on its way.
 *
 * @param id of the asking
 * @param records one, or several of one person
 * @param wanted how long it is to wait
 * @param waited how much of that can be believed
 * @param seen when somebody last looked
 */
record Waiting(UUID id, List<PersonId> records, Instant asked, UUID askedBy, Duration wanted, Duration waited,
        Instant seen) {
    Waiting {
        records = List.copyOf(records);
    }

    /** With a second person's yes. */
    static final Duration A_DAY = Duration.ofDays(1);
    /** Alone: long enough for every colleague to see it on Today. */
    static final Duration TWO_DAYS = Duration.ofDays(2);
    /** A longer step is a clock that was set, not a centre that was closed (vault.md, Clock). */
    static final Duration LONGEST_STEP = Duration.ofDays(30);

    static Waiting begun(UUID id, List<PersonId> records, Instant now, UUID worker, Duration wanted) {
        return new Waiting(id, records, now, worker, wanted, Duration.ZERO, now);
    }

    /**
     * Counts the time since the last look. A clock that went back, or leapt by more than a month, counts for nothing: erasing late harms
     * nobody, since nothing is seen meanwhile; erasing early takes away the choice to call it off.
     */
    Waiting lookedAt(Instant now) {
        Duration step = Duration.between(seen, now);
        boolean believed = !step.isNegative() && step.compareTo(LONGEST_STEP) <= 0;
        return new Waiting(id, records, asked, askedBy, wanted, believed ? waited.plus(step) : waited, now);
    }

    boolean due() {
        return waited.compareTo(wanted) >= 0;
    }

    Duration left() {
        return due() ? Duration.ZERO : wanted.minus(waited);
    }

    @Override
    public String toString() {
        return "Waiting[" + id + "]";
    }

    /** What tells one waiting erasure from another, for whoever wants theirs called off. It leads to nobody. */
    String sign() {
        return id.toString().substring(0, 4).toUpperCase(Locale.ROOT);
    }
}
