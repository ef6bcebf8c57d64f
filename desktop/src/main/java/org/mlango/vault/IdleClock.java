package org.mlango.vault;

import java.time.Duration;
import java.time.Instant;

/**
 * When to cover and when to lock, from nothing but moments (vault.md, Cover and lock). Asked every second or so; a gap
 * between two questions is a computer that slept.
 */
public final class IdleClock {
    public static final Duration COVER_AFTER = Duration.ofMinutes(3);
    public static final Duration LOCK_AFTER = Duration.ofMinutes(15);
    public static final Duration LONGEST_CONVERSATION = Duration.ofMinutes(45);
    private static final Duration GAP = Duration.ofSeconds(30);

    private Instant touched;
    private Instant asked;
    private Instant conversationEnds = Instant.MIN;

    /** What should happen now. */
    public enum Due {
        NOTHING, COVER, LOCK
    }

    public IdleClock(Instant now) {
        touched = now;
        asked = now;
    }

    /** A key, a click, a touch. */
    public void touched(Instant now) {
        touched = now;
    }

    /** The screen is turned to the person: idle time does not count, for 45 minutes at most. */
    public void conversationBegins(Instant now) {
        conversationEnds = now.plus(LONGEST_CONVERSATION);
    }

    public void conversationEnds(Instant now) {
        conversationEnds = Instant.MIN;
        touched = now;
    }

    public Due due(Instant now) {
        boolean slept = Duration.between(asked, now).abs().compareTo(GAP) > 0;
        asked = now;
        if (slept) {
            return Due.LOCK;
        }
        if (now.isBefore(conversationEnds)) {
            touched = now;
            return Due.NOTHING;
        }
        Duration idle = Duration.between(touched, now);
        return idle.compareTo(LOCK_AFTER) >= 0
                ? Due.LOCK
                : idle.compareTo(COVER_AFTER) >= 0 ? Due.COVER : Due.NOTHING;
    }
}
