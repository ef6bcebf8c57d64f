package org.mlango.vault;

import java.time.Instant;

/**
 * A set that opened and is what its mark says.
 *
 * @param line the newest line of its trail
 * @param ours whether that line stands in the trail of the open vault too; otherwise the set goes on from another one
 */
public record Checked(Instant madeAt, Soundness soundness, long line, boolean ours) {
    @Override
    public String toString() {
        return "Checked[" + madeAt + "]";
    }
}
