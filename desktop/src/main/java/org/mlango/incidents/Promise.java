package org.mlango.incidents;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Help that was asked for, opened. */
record Promise(UUID id, UUID incident, long version, HelpCodes codes) {
    boolean owed() {
        return codes.given() == null;
    }

    /** Whole hours until it was given; null while it is not. */
    @Nullable
    Integer hours() {
        Moment given = codes.given();
        return given == null ? null : given.hoursSince(codes.asked());
    }

    @Override
    public String toString() {
        return "Promise[" + id + "]";
    }
}
