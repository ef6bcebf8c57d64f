package org.mlango.registers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;

/**
 * A request as it is written down.
 *
 * @param person about whom, or null where nothing leads to a person
 * @param words what was said, in their own words; only beside a person
 */
public record RequestDraft(@Nullable RequestKind kind, AskedBy askedBy, @Nullable LocalDate received,
        @Nullable PersonId person, String words) {
    @Override
    public String toString() {
        return "RequestDraft";
    }
}
