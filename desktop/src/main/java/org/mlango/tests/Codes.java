package org.mlango.tests;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What is sealed under CK of a test or treatment, beside what it showed. */
record Codes(Kind kind, List<StepDay> steps, String place, String note, @Nullable Since since) {
    Codes {
        steps = steps == null ? List.of() : List.copyOf(steps);
        place = place == null ? "" : place;
        note = note == null ? "" : note;
    }

    @Override
    public String toString() {
        return "Codes";
    }
}
