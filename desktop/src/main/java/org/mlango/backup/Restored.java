package org.mlango.backup;

import static org.mlango.schema.Tables.BROUGHT_BACK;

import org.mlango.store.ReadTx;

/** The front door for whoever hands something out: after a restore that may lack an erasure, nothing leaves until that is settled. */
public final class Restored {
    private Restored() {}

    /** True while a vault was brought back and numbers on paper are not known to it. */
    public static boolean inDoubt(ReadTx tx) {
        return tx.sql().fetchExists(BROUGHT_BACK, BROUGHT_BACK.STANDING.eq("IN_DOUBT"));
    }
}
