package org.mlango.backup;

import org.mlango.store.ReadTx;

/** The front door for whoever hands something out: after a restore that may lack an erasure, nothing leaves until that is settled. */
public final class Restored {
    private Restored() {}

    /** True while a vault was brought back and numbers on paper are not known to it. */
    public static boolean inDoubt(ReadTx tx) {
        return BackupQueries.inDoubt(tx);
    }

    /** The newest number of a report that paper, or a folder of backups, told of when a backup was brought back: it is not used again. */
    public static long newestReport(ReadTx tx) {
        return BackupQueries.newestReport(tx);
    }
}
