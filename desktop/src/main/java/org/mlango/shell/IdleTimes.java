package org.mlango.shell;

import java.time.Duration;

/**
 * When an unattended window closes by itself.
 *
 * @param cover after so long without a key or a touch the cover comes down
 * @param lock after so long the vault is locked
 * @param gap when the clock jumps this far between two looks, the computer slept: lock
 */
public record IdleTimes(Duration cover, Duration lock, Duration gap) {
    public static IdleTimes usual() {
        return new IdleTimes(Duration.ofMinutes(3), Duration.ofMinutes(15), Duration.ofSeconds(90));
    }
}
