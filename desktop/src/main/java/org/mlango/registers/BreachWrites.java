package org.mlango.registers;

import static org.mlango.schema.Tables.BREACH;
import static org.mlango.schema.Tables.BREACH_TOLD;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.WriteTx;

final class BreachWrites {
    private BreachWrites() {}

    static void insert(WriteTx tx, UUID id, BreachKind kind, Instant noticed, BreachTold told) {
        tx.sql().insertInto(BREACH)
                .set(BREACH.ID, id)
                .set(BREACH.KIND, kind.name())
                .set(BREACH.NOTICED_AT, noticed)
                .set(BREACH.TOLD, BreachQueries.TOLD.seal(tx.keys(), id, 1, told))
                .set(BREACH.WRITTEN_BY_ID, tx.worker())
                .set(BREACH.ROW_VERSION, 1L)
                .execute();
    }

    static boolean change(WriteTx tx, UUID id, BreachTold told) {
        Long version = tx.sql().select(BREACH.ROW_VERSION).from(BREACH).where(BREACH.ID.eq(id))
                .and(BREACH.OUTCOME.isNull()).fetchOne(BREACH.ROW_VERSION);
        return version != null && tx.sql().update(BREACH)
                .set(BREACH.TOLD, BreachQueries.TOLD.seal(tx.keys(), id, version + 1, told))
                .set(BREACH.ROW_VERSION, version + 1)
                .where(BREACH.ID.eq(id)).execute() == 1;
    }

    static void tell(WriteTx tx, UUID breach, Whom whom, Instant at) {
        tx.sql().insertInto(BREACH_TOLD)
                .set(BREACH_TOLD.ID, UUID.randomUUID())
                .set(BREACH_TOLD.BREACH_ID, breach)
                .set(BREACH_TOLD.WHOM, whom.name())
                .set(BREACH_TOLD.TOLD_AT, at)
                .set(BREACH_TOLD.TOLD_BY_ID, tx.worker())
                .execute();
    }

    /** @param outcome null to open it again */
    static boolean end(WriteTx tx, UUID id, @Nullable BreachOutcome outcome) {
        return tx.sql().update(BREACH)
                .set(BREACH.OUTCOME, outcome == null ? null : outcome.name())
                .set(BREACH.CLOSED_DAY, outcome == null ? null : tx.today())
                .set(BREACH.CLOSED_BY_ID, outcome == null ? null : tx.worker())
                .where(BREACH.ID.eq(id)).and(outcome == null ? BREACH.OUTCOME.isNotNull() : BREACH.OUTCOME.isNull())
                .execute() == 1;
    }
}
