package org.mlango.incidents;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;

/**
 * Help the centre said it would give and has not yet.
 *
 * @param since the day it was asked for
 * @param to where it leads who may read it; null for who only sees that it is owed
 */
record Owed(Help help, LocalDate since, @Nullable Lead to) {
    /** @param person null where it was told without one */
    record Lead(Promise promise, @Nullable PersonId person) {}

    @Override
    public String toString() {
        return "Owed";
    }
}
