package org.mlango.backup;

import static org.mlango.schema.Tables.BACKUP_SET;
import static org.mlango.schema.Tables.BROUGHT_BACK;

import org.jspecify.annotations.Nullable;

import org.mlango.store.WriteTx;
import org.mlango.vault.United;

final class BackupWrites {
    private BackupWrites() {}

    static void add(WriteTx tx, BackupRow row) {
        tx.sql().insertInto(BACKUP_SET)
                .set(BACKUP_SET.ID, row.id())
                .set(BACKUP_SET.MADE_AT, row.madeAt())
                .set(BACKUP_SET.KIB, row.kib())
                .set(BACKUP_SET.STANDING, row.standing().name())
                .set(BACKUP_SET.MEDIUM, BackupQueries.MEDIUM.seal(tx.keys(), row.id(), 1, row.medium()))
                .set(BACKUP_SET.ROW_VERSION, 1L)
                .execute();
    }

    /** The line stays: the register says which sets there once were, and where. */
    static void deleted(WriteTx tx, BackupRow row) {
        long version = row.version() + 1;
        tx.sql().update(BACKUP_SET)
                .set(BACKUP_SET.STANDING, BackupRow.Standing.DELETED.name())
                .set(BACKUP_SET.MEDIUM, BackupQueries.MEDIUM.seal(tx.keys(), row.id(), version, row.medium()))
                .set(BACKUP_SET.ROW_VERSION, version)
                .where(BACKUP_SET.ID.eq(row.id()))
                .execute();
    }

    static void broughtBack(WriteTx tx, United united, PaperNumbers paper, boolean doubtful) {
        tx.sql().insertInto(BROUGHT_BACK)
                .set(BROUGHT_BACK.AT, tx.now())
                .set(BROUGHT_BACK.KNOWN_NUMBER, (int) united.highest())
                .set(BROUGHT_BACK.MISSING, united.missing().size())
                .set(BROUGHT_BACK.RECEIPT_NUMBER, number(paper.receipt()))
                .set(BROUGHT_BACK.REPORT_NUMBER, number(paper.report()))
                .set(BROUGHT_BACK.STANDING, doubtful ? "IN_DOUBT" : "WHOLE")
                .execute();
    }

    private static @Nullable Integer number(@Nullable Long number) {
        return number == null ? null : (int) Math.min(number, Integer.MAX_VALUE);
    }
}
