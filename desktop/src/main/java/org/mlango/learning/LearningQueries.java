package org.mlango.learning;

import static org.mlango.schema.Tables.LEARNING_PROGRESS;
import static org.mlango.schema.Tables.TRAINING;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.mlango.schema.tables.records.LearningProgressRecord;
import org.mlango.store.OwnSeal;
import org.mlango.store.ReadTx;

final class LearningQueries {
    private LearningQueries() {}

    /** Empty while this worker's own key is put away. */
    static Optional<OwnSeal<Progress>> seal(ReadTx tx) {
        return OwnSeal.of(tx.actor(), LEARNING_PROGRESS.CONTENT, Progress.class);
    }

    static @Nullable LearningProgressRecord row(ReadTx tx) {
        return tx.sql().fetchOne(LEARNING_PROGRESS, LEARNING_PROGRESS.WORKER_ID.eq(tx.worker()));
    }

    static Progress progress(ReadTx tx, OwnSeal<Progress> seal) {
        LearningProgressRecord row = row(tx);
        return row == null
                ? Progress.NONE
                : seal.open(row.getId(), row.getRowVersion(), row.getContent()).orElse(Progress.NONE);
    }

    /** Newest first. */
    static List<Training> trainings(ReadTx tx) {
        return tx.sql().selectFrom(TRAINING).orderBy(TRAINING.DAY.desc(), TRAINING.CARD, TRAINING.ID)
                .fetch(row -> new Training(row.getId(), row.getDay(), row.getCard(), row.getHeads()));
    }
}
