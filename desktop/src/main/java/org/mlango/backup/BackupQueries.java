package org.mlango.backup;

import static org.mlango.schema.Tables.BACKUP_SET;
import static org.mlango.schema.Tables.BROUGHT_BACK;
import static org.mlango.schema.Tables.FULL_CHECK;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.mlango.schema.tables.records.BackupSetRecord;
import org.mlango.schema.tables.records.BroughtBackRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.vault.Vault;

final class BackupQueries {
    static final SealedColumn<Medium> MEDIUM = SealedColumn.of(KeyName.DK, BACKUP_SET.MEDIUM, Medium.class);

    private BackupQueries() {}

    /** The newest first. */
    static List<BackupRow> all(ReadTx tx) {
        return tx.sql().selectFrom(BACKUP_SET).orderBy(BACKUP_SET.MADE_AT.desc()).fetch(row -> row(tx, row));
    }

    static boolean inDoubt(ReadTx tx) {
        return tx.sql().fetchExists(BROUGHT_BACK, BROUGHT_BACK.STANDING.eq(BackupWrites.IN_DOUBT));
    }

    /** The newest time a backup was brought back that nobody has settled yet. */
    static Optional<BroughtBack> unsettled(ReadTx tx) {
        return tx.sql().selectFrom(BROUGHT_BACK).where(BROUGHT_BACK.STANDING.eq(BackupWrites.IN_DOUBT))
                .orderBy(BROUGHT_BACK.SEQ.desc()).limit(1).fetchOptional(BackupQueries::broughtBack);
    }

    /** The newest number of a report any restore heard of; 0 if there was none. */
    static long newestReport(ReadTx tx) {
        return tx.sql().selectFrom(BROUGHT_BACK).fetch(BackupQueries::broughtBack).stream()
                .mapToLong(BroughtBack::newestReport).max().orElse(0);
    }

    static Optional<CheckRow> newestCheck(ReadTx tx) {
        return tx.sql().selectFrom(FULL_CHECK).orderBy(FULL_CHECK.SEQ.desc()).limit(1)
                .fetchOptional(row -> new CheckRow(row.getAt(), row.getWhole(), row.getFirstBad(), row.getChanged(),
                        row.getAsLeft() == 1));
    }

    private static BroughtBack broughtBack(BroughtBackRecord row) {
        return new BroughtBack(row.getAt(), row.getKnownNumber(), row.getMissing(),
                new PaperNumbers(number(row.getReceiptNumber()), number(row.getReportNumber())), row.getBehind(),
                row.getUnread(), row.getPartedLine(),
                new Vault.Handed(row.getReportsKnown(), row.getReportsOutside(), row.getReportsParted() == 1));
    }

    private static @Nullable Long number(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }

    private static BackupRow row(ReadTx tx, BackupSetRecord row) {
        return new BackupRow(row.getId(), row.getMadeAt(), row.getKib(),
                BackupRow.Standing.valueOf(row.getStanding()),
                MEDIUM.open(tx.keys(), row.getId(), row.getRowVersion(), row.getMedium()), row.getRowVersion());
    }
}
