package org.mlango.together;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A matter that waits for want of a second person.
 *
 * @param waited how long it has waited, as far as that can be known
 */
public record Wait(UUID id, Matter matter, UUID object, UUID askedBy, Instant askedAt, Instant seen,
        Duration waited) {
    /** So long every colleague can see it on Today and stop it. */
    public static final Duration LONG_ENOUGH = Duration.ofDays(2);
    /**
     * No more than this counts between two looks: one clock set forward, or a machine that was off, does not make two days. So it
     * takes at least two looks, on two days.
     */
    static final Duration MOST_AT_ONCE = Duration.ofDays(1);

    public boolean over() {
        return waited.compareTo(LONG_ENOUGH) >= 0;
    }

    public Duration left() {
        return over() ? Duration.ZERO : LONG_ENOUGH.minus(waited);
    }

    /** Looked at now. A clock set back takes nothing away and adds nothing. */
    Wait lookedAt(Instant now) {
        Duration since = Duration.between(seen, now);
        Duration counts = since.isNegative() ? Duration.ZERO : since;
        Duration more = counts.compareTo(MOST_AT_ONCE) > 0 ? MOST_AT_ONCE : counts;
        return new Wait(id, matter, object, askedBy, askedAt, now, waited.plus(more));
    }
}
