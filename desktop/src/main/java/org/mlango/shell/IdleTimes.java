package org.mlango.shell;

import java.time.Duration;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * When an unattended window closes by itself.
 *
 * @param cover after so long without a key or a touch the cover comes down
 * @param lock after so long the vault is locked
 * @param gap when the clock jumps this far between two looks, the computer slept: lock
 * @param talk so long a screen turned to somebody is left alone: a conversation is seldom longer, and a forgotten one must not keep the
 *            screen open
 * @param endOfDay from this time until midnight the window locks where it would be covered; null for never
 */
public record IdleTimes(Duration cover, Duration lock, Duration gap, Duration talk, @Nullable LocalTime endOfDay) {
    public IdleTimes(Duration cover, Duration lock, Duration gap) {
        this(cover, lock, gap, Duration.ofMinutes(45), null);
    }

    public static IdleTimes usual() {
        return new IdleTimes(Duration.ofMinutes(3), Duration.ofMinutes(15), Duration.ofSeconds(90));
    }

    /** How long nobody may touch the window at this time of day before it locks. */
    Duration lockAt(LocalTime now) {
        return endOfDay == null || now.isBefore(endOfDay) ? lock : cover;
    }
}
