package org.mlango.registers;

import static org.mlango.schema.Tables.OFFICIAL_REQUEST;
import static org.mlango.schema.Tables.OFFICIAL_STEP;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.mlango.store.WriteTx;

final class OfficialWrites {
    private OfficialWrites() {}

    static void insert(WriteTx tx, UUID id, LocalDate received, Claimed claimed, OfficialDraft draft,
            List<StepLabel> steps) {
        tx.sql().insertInto(OFFICIAL_REQUEST)
                .set(OFFICIAL_REQUEST.ID, id)
                .set(OFFICIAL_REQUEST.RECEIVED_DAY, received)
                .set(OFFICIAL_REQUEST.CLAIMED, claimed.name())
                .set(OFFICIAL_REQUEST.PAPER, draft.paper().name())
                .set(OFFICIAL_REQUEST.TOLD, OfficialQueries.TOLD.seal(tx.keys(), id, 1, draft.told()))
                .set(OFFICIAL_REQUEST.WRITTEN_BY_ID, tx.worker())
                .set(OFFICIAL_REQUEST.ROW_VERSION, 1L)
                .execute();
        int position = 0;
        for (StepLabel step : steps) {
            UUID row = UUID.randomUUID();
            tx.sql().insertInto(OFFICIAL_STEP)
                    .set(OFFICIAL_STEP.ID, row)
                    .set(OFFICIAL_STEP.OFFICIAL_ID, id)
                    .set(OFFICIAL_STEP.POSITION, position++)
                    .set(OFFICIAL_STEP.LABEL, OfficialQueries.LABEL.seal(tx.keys(), row, 1, step))
                    .set(OFFICIAL_STEP.ROW_VERSION, 1L)
                    .execute();
        }
    }

    /** @return false if it was answered meanwhile */
    static boolean change(WriteTx tx, UUID id, Paper paper, OfficialTold told) {
        Long version = tx.sql().select(OFFICIAL_REQUEST.ROW_VERSION).from(OFFICIAL_REQUEST)
                .where(OFFICIAL_REQUEST.ID.eq(id)).and(OFFICIAL_REQUEST.ANSWER.isNull())
                .fetchOne(OFFICIAL_REQUEST.ROW_VERSION);
        return version != null && tx.sql().update(OFFICIAL_REQUEST)
                .set(OFFICIAL_REQUEST.PAPER, paper.name())
                .set(OFFICIAL_REQUEST.TOLD, OfficialQueries.TOLD.seal(tx.keys(), id, version + 1, told))
                .set(OFFICIAL_REQUEST.ROW_VERSION, version + 1)
                .where(OFFICIAL_REQUEST.ID.eq(id)).execute() == 1;
    }

    static boolean answer(WriteTx tx, UUID id, OfficialAnswer answer) {
        return tx.sql().update(OFFICIAL_REQUEST)
                .set(OFFICIAL_REQUEST.ANSWER, answer.name())
                .set(OFFICIAL_REQUEST.ANSWERED_DAY, tx.today())
                .set(OFFICIAL_REQUEST.ANSWERED_BY_ID, tx.worker())
                .where(OFFICIAL_REQUEST.ID.eq(id)).and(OFFICIAL_REQUEST.ANSWER.isNull()).execute() == 1;
    }

    static boolean tick(WriteTx tx, UUID step, boolean done) {
        return tx.sql().update(OFFICIAL_STEP)
                .set(OFFICIAL_STEP.TICKED_DAY, done ? tx.today() : null)
                .set(OFFICIAL_STEP.TICKED_BY_ID, done ? tx.worker() : null)
                .where(OFFICIAL_STEP.ID.eq(step)).execute() == 1;
    }
}
