package org.mlango.backup;

import java.io.IOException;
import java.util.List;

import org.mlango.store.AuditLine;
import org.mlango.store.Failures;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;
import org.mlango.vault.BackupSet;
import org.mlango.vault.Session;

/** Throws away the sets on one medium whose time is over. */
record Expiry(Session session) {
    /** @param place of a medium that is here now */
    void run(String place) {
        List<BackupRow> expired = session.store().read(tx -> BackupRules.expired(BackupQueries.all(tx), place, tx.now(),
                tx.clockSettled()));
        expired.forEach(this::throwAway);
    }

    /** The files first: a line that says "deleted" must be true. */
    private void throwAway(BackupRow row) {
        try {
            BackupSet.on(row.medium().path(), row.id()).delete();
        } catch (IOException e) {
            Failures.logged(e);
            return;
        }
        session.store().write(tx -> deleted(tx, row));
    }

    private static Outcome<Boolean> deleted(WriteTx tx, BackupRow row) {
        BackupWrites.deleted(tx, row);
        tx.audit(AuditLine.of("BACKUP_DELETED", "backup", row.id()));
        return Outcome.done(true);
    }
}
