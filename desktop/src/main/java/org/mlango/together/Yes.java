package org.mlango.together;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A second person's yes, for the worker who has the screen: made only here, good for one matter about one object, once, and for
 * ten minutes. A yes to erasing one record erases no other, and lets no file out.
 *
 * @see SecondPerson#take
 */
public final class Yes {
    private static final Duration LASTS = Duration.ofMinutes(10);

    private final Matter matter;
    private final UUID object;
    private final Way way;
    private final @Nullable UUID who;
    private final UUID beside;
    private final Instant given;
    private boolean taken;

    /** Where it came from. */
    enum Way {
        COLLEAGUE, ENVELOPE, WAITED
    }

    /**
     * @param object what was said yes to, as it stood on the screen then
     * @param who a colleague or a sheet; null after waiting
     * @param beside who had the screen
     */
    Yes(Matter matter, UUID object, Way way, @Nullable UUID who, UUID beside, Instant given) {
        this.matter = matter;
        this.object = object;
        this.way = way;
        this.who = who;
        this.beside = beside;
        this.given = given;
    }

    Way way() {
        return way;
    }

    @Nullable
    UUID who() {
        return who;
    }

    boolean isFor(Matter asked, UUID about) {
        return matter == asked && object.equals(about);
    }

    /** A clock that was set back makes it no older, and no younger. */
    boolean holds(UUID worker, Instant now) {
        return !taken && beside.equals(worker) && Duration.between(given, now).abs().compareTo(LASTS) <= 0;
    }

    void take() {
        taken = true;
    }

    @Override
    public String toString() {
        return "Yes";
    }
}
