package org.mlango.registers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;

/**
 * One line of the register.
 *
 * @param person null where nothing leads to a person, from the start or since their record is gone
 * @param hasWords whether there is something in own words to read
 */
record Request(UUID id, @Nullable PersonId person, RequestKind kind, AskedBy askedBy, LocalDate received, LocalDate due,
        RequestState state, @Nullable RequestReason reason, @Nullable LocalDate closed, boolean hasWords) {
    boolean open() {
        return state == RequestState.OPEN;
    }

    /** Names the line for everybody, whatever keys they hold. It leads to nobody. */
    String sign() {
        return id.toString().substring(0, 4).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Request[" + id + "]";
    }
}
