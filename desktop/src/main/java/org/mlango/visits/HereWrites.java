package org.mlango.visits;

import static org.mlango.schema.Tables.VISIT;
import static org.mlango.schema.Tables.VISIT_HERE;

import java.time.LocalDate;
import java.util.UUID;

import org.jooq.impl.DSL;

import org.mlango.store.WriteTx;

final class HereWrites {
    private HereWrites() {}

    static void put(WriteTx tx, UUID visit, Here state) {
        tx.sql().insertInto(VISIT_HERE).set(VISIT_HERE.VISIT_ID, visit).set(VISIT_HERE.STATE, state.name())
                .onConflict(VISIT_HERE.VISIT_ID).doUpdate().set(VISIT_HERE.STATE, state.name()).execute();
    }

    static void remove(WriteTx tx, UUID visit) {
        tx.sql().deleteFrom(VISIT_HERE).where(VISIT_HERE.VISIT_ID.eq(visit)).execute();
    }

    /** Whoever was still here when a day ended has gone home. */
    static void removeBefore(WriteTx tx, LocalDate day) {
        tx.sql().deleteFrom(VISIT_HERE).where(VISIT_HERE.VISIT_ID.in(DSL.select(VISIT.ID).from(VISIT)
                .where(VISIT.ID.eq(VISIT_HERE.VISIT_ID)).and(VISIT.DAY.lt(day)))).execute();
    }
}
