package org.mlango.vault;

import java.time.Duration;

/** Slows wrong tries, up to five seconds each. It stops somebody at the keyboard, not one who took the file home. */
final class Tries {
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration MOST = Duration.ofSeconds(5);

    private int wrong;

    /** Counts a wrong try. @return how long to wait before saying so */
    Duration wrong() {
        wrong++;
        Duration wait = FIRST.multipliedBy(1L << Math.min(wrong - 1, 10));
        return wait.compareTo(MOST) > 0 ? MOST : wait;
    }

    void right() {
        wrong = 0;
    }
}
