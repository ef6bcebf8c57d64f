package org.mlango.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;

/** Watches how long nobody has touched the window. Looked at about once a second by {@link #look}. */
final class IdleWatch {
    private final InstantSource clock;
    private final ZoneId zone;
    private final Runnable cover;
    private final Runnable lock;
    private IdleTimes times;
    private Instant restsUntil = Instant.MIN;
    private Instant touched;
    private Instant looked;
    private boolean coverDue = true;

    IdleWatch(IdleTimes times, InstantSource clock, ZoneId zone, Runnable cover, Runnable lock) {
        this.times = times;
        this.clock = clock;
        this.zone = zone;
        this.cover = cover;
        this.lock = lock;
        touched = clock.instant();
        looked = touched;
    }

    /** What the centre chose; a conversation that began before keeps the time it was given. */
    void keep(IdleTimes chosen) {
        times = chosen;
    }

    void touched() {
        touched = clock.instant();
        coverDue = true;
    }

    /** Somebody reads or talks, and nobody touches the screen. */
    void rest() {
        restsUntil = clock.instant().plus(times.talk());
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
        if (slept || idle.compareTo(times.lockAt(LocalTime.ofInstant(now, zone))) >= 0) {
            touched();
            lock.run();
        } else if (coverDue && idle.compareTo(times.cover()) >= 0) {
            coverDue = false;
            cover.run();
        }
    }
}
