package org.mlango.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.mlango.store.AuditReads;
import org.mlango.store.ReadTx;

/**
 * How safe the records are, at a glance.
 *
 * @param backups the newest of them
 * @param drilled when one was last brought back to try it
 * @param check the newest full check
 */
record Safe(List<BackupRow> backups, Optional<Instant> drilled, Optional<CheckRow> check) {
    static final String DRILLED = "RESTORE_DRILLED";
    private static final int MOST = 5;

    static Safe nothing() {
        return new Safe(List.of(), Optional.empty(), Optional.empty());
    }

    static Safe of(ReadTx tx) {
        return new Safe(BackupQueries.all(tx).stream().limit(MOST).toList(),
                Optional.ofNullable(AuditReads.last(tx, DRILLED)), BackupQueries.newestCheck(tx));
    }

    @Override
    public String toString() {
        return "Safe[" + backups.size() + "]";
    }
}
