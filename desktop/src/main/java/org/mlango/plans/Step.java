package org.mlango.plans;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A step of a plan, as it is kept.
 *
 * @param worker who promised it, where a worker does it
 * @param version of its row
 */
record Step(UUID id, StepDraft told, @Nullable UUID worker, StepState state, long version) {
    boolean open() {
        return state == StepState.OPEN;
    }

    @Nullable
    LocalDate day() {
        return told.day();
    }

    @Override
    public String toString() {
        return "Step[" + id + "]";
    }
}
