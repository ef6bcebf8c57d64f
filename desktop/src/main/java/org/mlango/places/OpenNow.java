package org.mlango.places;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Whether a place is open at a moment.
 *
 * @param at until when it is open, or when it opens next; null where that is not known or has no end
 */
record OpenNow(Is is, @Nullable LocalDateTime at) {
    static final OpenNow NOT_KNOWN = new OpenNow(Is.NOT_KNOWN, null);
    static final OpenNow ALWAYS = new OpenNow(Is.ALWAYS, null);

    /** What is known. */
    enum Is {
        OPEN, ALWAYS, CLOSED, NOT_KNOWN
    }

    boolean open() {
        return is == Is.OPEN || is == Is.ALWAYS;
    }
}
