package org.mlango.backup;

import java.util.UUID;

import org.mlango.store.TestStore;

/** Writes into the register of backups, for tests of other rooms. */
public final class TestRegister {
    private TestRegister() {}

    /** A verified set, made now. */
    public static void add(TestStore test, String medium) {
        test.scene(tx -> BackupWrites.add(tx, new BackupRow(UUID.randomUUID(), tx.now(), 100,
                BackupRow.Standing.VERIFIED, new Medium(medium, "/media/" + medium), 1)));
    }

    public static void allGone(TestStore test) {
        test.scene(tx -> BackupQueries.all(tx).forEach(row -> BackupWrites.deleted(tx, row)));
    }
}
