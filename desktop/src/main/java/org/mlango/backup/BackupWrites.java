package org.mlango.backup;

import static org.mlango.schema.Tables.BACKUP_SET;
import static org.mlango.schema.Tables.BROUGHT_BACK;
import static org.mlango.schema.Tables.FULL_CHECK;

import org.jspecify.annotations.Nullable;

import org.mlango.store.WriteTx;

final class BackupWrites {
    static final String IN_DOUBT = "IN_DOUBT";

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

    static void broughtBack(WriteTx tx, BroughtBack back) {
        tx.sql().insertInto(BROUGHT_BACK)
                .set(BROUGHT_BACK.AT, back.at())
                .set(BROUGHT_BACK.KNOWN_NUMBER, number(back.known()))
                .set(BROUGHT_BACK.MISSING, back.missing())
                .set(BROUGHT_BACK.RECEIPT_NUMBER, number(back.paper().receipt()))
                .set(BROUGHT_BACK.REPORT_NUMBER, number(back.paper().report()))
                .set(BROUGHT_BACK.BEHIND, number(back.behind()))
                .set(BROUGHT_BACK.UNREAD, back.unread())
                .set(BROUGHT_BACK.PARTED_LINE, number(back.partedAt()))
                .set(BROUGHT_BACK.REPORTS_KNOWN, number(back.reports().known()))
                .set(BROUGHT_BACK.REPORTS_OUTSIDE, number(back.reports().outside()))
                .set(BROUGHT_BACK.REPORTS_PARTED, back.reports().parted() ? 1 : 0)
                .set(BROUGHT_BACK.STANDING, back.doubtful() ? IN_DOUBT : "WHOLE")
                .execute();
    }

    static void checked(WriteTx tx, CheckRow row) {
        tx.sql().insertInto(FULL_CHECK)
                .set(FULL_CHECK.AT, row.at())
                .set(FULL_CHECK.WHOLE, number(row.whole()))
                .set(FULL_CHECK.FIRST_BAD, number(row.firstBad()))
                .set(FULL_CHECK.CHANGED, row.changed())
                .set(FULL_CHECK.AS_LEFT, row.asLeft() ? 1 : 0)
                .execute();
    }

    static void settled(WriteTx tx) {
        tx.sql().update(BROUGHT_BACK).set(BROUGHT_BACK.STANDING, "SETTLED")
                .where(BROUGHT_BACK.STANDING.eq(IN_DOUBT)).execute();
    }

    private static @Nullable Integer number(@Nullable Long number) {
        return number == null ? null : (int) Math.min(number, Integer.MAX_VALUE);
    }
}
