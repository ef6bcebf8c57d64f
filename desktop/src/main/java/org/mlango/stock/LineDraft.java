package org.mlango.stock;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A receipt, or a change by hand, as somebody wants to write it down. */
record LineDraft(String thing, Kind kind, LocalDate day, int quantity, @Nullable LocalDate expires, LineWords words) {
    LineDraft {
        if (kind == Kind.COUNT || kind == Kind.TAKEN_BACK) {
            throw new IllegalArgumentException("no line of this kind is written so: " + kind);
        }
    }
}
