package org.mlango.backup;

import org.jspecify.annotations.Nullable;

/**
 * What whoever brings a backup back finds on paper.
 *
 * @param receipt the highest number on a receipt of an erasure; 0 if none was ever given, null if nobody can say
 * @param report the number on the newest report; 0 if none was ever handed out, null if nobody can say
 */
record PaperNumbers(@Nullable Long receipt, @Nullable Long report) {
    /**
     * Whether something may have happened that no copy knows.
     *
     * @param known the highest number of an erasure any copy knows
     * @param missing how many below it nobody knows
     * @param reports the number of the newest report the backup knows
     */
    boolean doubtful(long known, int missing, long reports) {
        return receipt == null || receipt > known || missing > 0 || report == null || report > reports;
    }
}
