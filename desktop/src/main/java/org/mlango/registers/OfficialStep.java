package org.mlango.registers;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One step for one request, as it stood on the day that came.
 *
 * @param by who ticked it, by name
 */
record OfficialStep(UUID id, StepLabel label, @Nullable LocalDate ticked, @Nullable UUID tickedBy, String by) {
    @Override
    public String toString() {
        return "OfficialStep[" + id + "]";
    }
}
