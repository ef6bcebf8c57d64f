package org.mlango.reports.protect.pack;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Until when a search may go on. What is not found by then counts as not there. */
public final class Deadline {
    private final long end;
    private final AtomicBoolean brokenOff;

    private Deadline(long end, AtomicBoolean brokenOff) {
        this.end = end;
        this.brokenOff = brokenOff;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos(), new AtomicBoolean());
    }

    /** One of so many equal parts of what is left. */
    public Deadline share(int parts) {
        return within(left().dividedBy(parts));
    }

    /** This long, but no longer than this one. */
    Deadline within(Duration time) {
        return new Deadline(Math.min(end, System.nanoTime() + time.toNanos()), brokenOff);
    }

    /** The search, and every part of it, is over. Called from any thread. */
    public void breakOff() {
        brokenOff.set(true);
    }

    public boolean isBrokenOff() {
        return brokenOff.get();
    }

    boolean isOver() {
        return left().isNegative();
    }

    Duration left() {
        return brokenOff.get() ? Duration.ofNanos(-1) : Duration.ofNanos(end - System.nanoTime());
    }
}
