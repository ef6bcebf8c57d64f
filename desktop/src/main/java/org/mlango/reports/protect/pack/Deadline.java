package org.mlango.reports.protect.pack;

import java.time.Duration;

/** Until when a search may go on. What is not found by then counts as not there. */
public final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** One of so many equal parts of what is left. */
    public Deadline share(int parts) {
        return within(left().dividedBy(parts));
    }

    /** This long, but no longer than this one. */
    Deadline within(Duration time) {
        return new Deadline(Math.min(end, System.nanoTime() + time.toNanos()));
    }

    boolean isOver() {
        return left().isNegative();
    }

    Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }
}
