package org.mlango.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.mlango.store.ReadTx;

/** What other rooms may know of the register: which sets from before a moment are still there, and how long. */
public final class BackupRegister {
    private BackupRegister() {}

    /** The newest first. Whatever was let go of at this moment is still in each of them, encrypted. */
    public static List<HeldSet> madeBefore(ReadTx tx, Instant moment) {
        List<BackupRow> all = BackupQueries.all(tx);
        BackupRow newest = BackupRules.newestVerified(all).orElse(null);
        return all.stream().filter(row -> row.there() && !row.madeAt().isAfter(moment))
                .map(row -> new HeldSet(row.medium().name(), day(row.madeAt()),
                        day(row.madeAt().plus(BackupRules.KEEP)),
                        row.equals(newest)))
                .toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }
}
