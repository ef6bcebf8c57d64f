package org.mlango.together;

import static org.mlango.schema.Tables.TOGETHER_WAIT;

import java.util.UUID;

import org.mlango.store.WriteTx;

final class WaitWrites {
    private WaitWrites() {}

    static void add(WriteTx tx, Wait wait) {
        tx.sql().insertInto(TOGETHER_WAIT)
                .set(TOGETHER_WAIT.ID, wait.id())
                .set(TOGETHER_WAIT.MATTER, wait.matter().name())
                .set(TOGETHER_WAIT.OBJECT_ID, wait.object())
                .set(TOGETHER_WAIT.ASKED_BY_ID, wait.askedBy())
                .set(TOGETHER_WAIT.ASKED_AT, wait.askedAt())
                .set(TOGETHER_WAIT.SEEN_AT, wait.seen())
                .set(TOGETHER_WAIT.WAITED_SECONDS, (int) wait.waited().toSeconds())
                .execute();
    }

    static void lookedAt(WriteTx tx, Wait wait) {
        tx.sql().update(TOGETHER_WAIT)
                .set(TOGETHER_WAIT.SEEN_AT, wait.seen())
                .set(TOGETHER_WAIT.WAITED_SECONDS, (int) wait.waited().toSeconds())
                .where(TOGETHER_WAIT.ID.eq(wait.id())).execute();
    }

    static boolean end(WriteTx tx, UUID id) {
        return tx.sql().deleteFrom(TOGETHER_WAIT).where(TOGETHER_WAIT.ID.eq(id)).execute() > 0;
    }
}
