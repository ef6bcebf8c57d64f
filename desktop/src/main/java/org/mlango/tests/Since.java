package org.mlango.tests;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When it happened that PEP is for, as told.
 *
 * @param minute of the day; null if they do not know
 */
public record Since(LocalDate day, @Nullable Integer minute) {
    @Override
    public String toString() {
        return "Since";
    }
}
