package org.mlango.backup;

import static org.mlango.schema.Tables.BACKUP_SET;
import static org.mlango.schema.Tables.BROUGHT_BACK;

import java.util.List;

import org.mlango.schema.tables.records.BackupSetRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;

final class BackupQueries {
    static final SealedColumn<Medium> MEDIUM = SealedColumn.of(KeyName.DK, BACKUP_SET.MEDIUM, Medium.class);

    private BackupQueries() {}

    /** The newest first. */
    static List<BackupRow> all(ReadTx tx) {
        return tx.sql().selectFrom(BACKUP_SET).orderBy(BACKUP_SET.MADE_AT.desc()).fetch(row -> row(tx, row));
    }

    static boolean inDoubt(ReadTx tx) {
        return tx.sql().fetchExists(BROUGHT_BACK, BROUGHT_BACK.STANDING.eq("IN_DOUBT"));
    }

    private static BackupRow row(ReadTx tx, BackupSetRecord row) {
        return new BackupRow(row.getId(), row.getMadeAt(), row.getKib(),
                BackupRow.Standing.valueOf(row.getStanding()),
                MEDIUM.open(tx.keys(), row.getId(), row.getRowVersion(), row.getMedium()), row.getRowVersion());
    }
}
