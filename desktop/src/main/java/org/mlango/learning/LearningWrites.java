package org.mlango.learning;

import static org.mlango.schema.Tables.LEARNING_PROGRESS;
import static org.mlango.schema.Tables.TRAINING;

import java.util.UUID;

import org.mlango.schema.tables.records.LearningProgressRecord;
import org.mlango.store.OwnSeal;
import org.mlango.store.WriteTx;

final class LearningWrites {
    private LearningWrites() {}

    static void keep(WriteTx tx, OwnSeal<Progress> seal, Progress progress) {
        LearningProgressRecord row = LearningQueries.row(tx);
        UUID id = row == null ? UUID.randomUUID() : row.getId();
        long version = row == null ? 1 : row.getRowVersion() + 1;
        if (row != null) {
            tx.sql().deleteFrom(LEARNING_PROGRESS).where(LEARNING_PROGRESS.ID.eq(id)).execute();
        }
        tx.sql().insertInto(LEARNING_PROGRESS)
                .set(LEARNING_PROGRESS.ID, id)
                .set(LEARNING_PROGRESS.WORKER_ID, tx.worker())
                .set(LEARNING_PROGRESS.CONTENT, seal.seal(id, version, progress))
                .set(LEARNING_PROGRESS.ROW_VERSION, version)
                .execute();
    }

    static void add(WriteTx tx, Training training) {
        tx.sql().insertInto(TRAINING)
                .set(TRAINING.ID, training.id())
                .set(TRAINING.DAY, training.day())
                .set(TRAINING.CARD, training.card())
                .set(TRAINING.HEADS, training.heads())
                .execute();
    }

    static boolean remove(WriteTx tx, UUID training) {
        return tx.sql().deleteFrom(TRAINING).where(TRAINING.ID.eq(training)).execute() == 1;
    }
}
