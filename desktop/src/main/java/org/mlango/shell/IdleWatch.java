package org.mlango.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Watches how long nobody has touched the window. Looked at about once a second by {@link #look}. */
final class IdleWatch {
    /** A conversation is seldom longer, and a forgotten one must not keep the screen open. */
    static final Duration REST = Duration.ofMinutes(45);

    private final IdleTimes times;
    private final InstantSource clock;
    private final Runnable cover;
    private final Runnable lock;
    private Instant restsUntil = Instant.MIN;
    private Instant touched;
    private Instant looked;
    private boolean coverDue = true;

    IdleWatch(IdleTimes times, InstantSource clock, Runnable cover, Runnable lock) {
        this.times = times;
        this.clock = clock;
        this.cover = cover;
        this.lock = lock;
        touched = clock.instant();
        looked = touched;
    }

    void touched() {
        touched = clock.instant();
        coverDue = true;
    }

    /** Somebody reads or talks, and nobody touches the screen. */
    void rest() {
        restsUntil = clock.instant().plus(REST);
    }

    void goOn() {
        if (!restsUntil.equals(Instant.MIN)) {
            restsUntil = Instant.MIN;
            touched();
        }
    }

    void look() {
        Instant now = clock.instant();
        if (now.isBefore(restsUntil)) {
            touched();
        }
        boolean slept = Duration.between(looked, now).abs().compareTo(times.gap()) >= 0;
        looked = now;
        Duration idle = Duration.between(touched, now);
        if (slept || idle.compareTo(times.lock()) >= 0) {
            touched();
            lock.run();
        } else if (coverDue && idle.compareTo(times.cover()) >= 0) {
            coverDue = false;
            cover.run();
        }
    }
}
