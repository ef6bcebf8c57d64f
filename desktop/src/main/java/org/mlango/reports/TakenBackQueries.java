package org.mlango.reports;

import static org.mlango.schema.Tables.CONSENT_STOP;
import static org.mlango.schema.Tables.ERASURE_LINE;
import static org.mlango.schema.Tables.PERSON_HIDDEN;

import org.jooq.impl.DSL;

import org.mlango.store.ReadTx;

/** Whether anybody took something back, or asked to be left be or erased, since a count was made. */
final class TakenBackQueries {
    private TakenBackQueries() {}

    /** Where it stands: two that differ have something taken back in between. */
    record Mark(long line, long stop, int hidden) {}

    static Mark now(ReadTx tx) {
        return tx.sql().select(
                DSL.select(DSL.coalesce(DSL.max(ERASURE_LINE.SEQ), DSL.inline(0L))).from(ERASURE_LINE).asField(),
                DSL.select(DSL.coalesce(DSL.max(CONSENT_STOP.SEQ), DSL.inline(0L))).from(CONSENT_STOP).asField(),
                DSL.select(DSL.count()).from(PERSON_HIDDEN).asField())
                .fetchSingle(
                        row -> new Mark(row.get(0, Long.class), row.get(1, Long.class), row.get(2, Integer.class)));
    }
}
