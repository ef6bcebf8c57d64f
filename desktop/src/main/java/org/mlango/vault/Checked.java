package org.mlango.vault;

import java.time.Instant;

/** A set that opened and is what its mark says. */
public record Checked(Instant madeAt, Soundness soundness) {
    @Override
    public String toString() {
        return "Checked[" + madeAt + "]";
    }
}
