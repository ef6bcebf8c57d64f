package org.mlango.store;

import java.time.Duration;

/** Waiting, so that tests need not. Never called where the screen lives. */
@FunctionalInterface
public interface Pause {
    Pause REAL = time -> {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    };

    void wait(Duration time);
}
