package org.mlango.visits;

import static org.mlango.schema.Tables.VISIT;
import static org.mlango.schema.Tables.VISIT_HERE;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.mlango.store.ReadTx;

final class HereQueries {
    private HereQueries() {}

    static Map<UUID, Here> ofDay(ReadTx tx, LocalDate day) {
        return tx.sql().select(VISIT_HERE.VISIT_ID, VISIT_HERE.STATE).from(VISIT_HERE)
                .join(VISIT).on(VISIT.ID.eq(VISIT_HERE.VISIT_ID)).where(VISIT.DAY.eq(day))
                .fetchMap(VISIT_HERE.VISIT_ID, row -> Here.valueOf(row.get(VISIT_HERE.STATE)));
    }
}
