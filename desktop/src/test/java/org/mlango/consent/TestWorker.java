package org.mlango.consent;

import static org.mlango.schema.Tables.WORKER;

import org.mlango.store.TestStore;
import org.mlango.store.WriteTx;

/** The worker of {@link TestStore}, as a row others may point at. */
public final class TestWorker {
    private TestWorker() {}

    public static void insert(WriteTx tx) {
        tx.sql().insertInto(WORKER).set(WORKER.ID, TestStore.WORKER).set(WORKER.PROFILE, new byte[]{1})
                .set(WORKER.STANDING, "ACTIVE").set(WORKER.SINCE_AT, tx.now()).set(WORKER.ROW_VERSION, 1L).execute();
    }
}
