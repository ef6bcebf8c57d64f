package org.mlango.backup;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the register.
 *
 * @param kib how much room the set takes, in KiB
 */
record BackupRow(UUID id, Instant madeAt, int kib, Standing standing, Medium medium, long version) {
    /** The names are in the file. */
    enum Standing {
        VERIFIED, DOUBTFUL, DELETED
    }

    boolean there() {
        return standing != Standing.DELETED;
    }

    boolean verified() {
        return standing == Standing.VERIFIED;
    }
}
