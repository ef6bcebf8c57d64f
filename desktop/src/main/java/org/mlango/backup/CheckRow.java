package org.mlango.backup;

import java.time.Instant;

import org.mlango.vault.Soundness;

/**
 * What one full check found.
 *
 * @param whole how many lines of the trail are as they were written
 * @param firstBad the first line that is not; 0 if all are
 * @param changed how many tables hold rows that are not those written last
 * @param asLeft whether every opening found the records as they had been left
 */
record CheckRow(Instant at, long whole, long firstBad, int changed, boolean asLeft) {
    static CheckRow of(Instant at, Soundness found) {
        return new CheckRow(at, found.trail().whole(), found.trail().firstBad(), found.rows().changed().size(),
                found.rows().notAsLeft() == 0 && found.rows().chained());
    }

    boolean good() {
        return firstBad == 0 && changed == 0 && asLeft;
    }
}
