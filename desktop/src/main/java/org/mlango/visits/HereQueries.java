package org.mlango.visits;

import static org.mlango.schema.Tables.VISIT;
import static org.mlango.schema.Tables.VISIT_HERE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jooq.impl.DSL;

import org.mlango.consent.PersonId;
import org.mlango.store.ReadTx;

final class HereQueries {
    private HereQueries() {}

    static Map<UUID, Here> ofDay(ReadTx tx, LocalDate day) {
        return tx.sql().select(VISIT_HERE.VISIT_ID, VISIT_HERE.STATE).from(VISIT_HERE)
                .join(VISIT).on(VISIT.ID.eq(VISIT_HERE.VISIT_ID)).where(VISIT.DAY.eq(day))
                .fetchMap(VISIT_HERE.VISIT_ID, row -> Here.valueOf(row.get(VISIT_HERE.STATE)));
    }

    /**
     * True if this person is here today by another visit, under whichever of their records.
     *
     * @param but a visit that does not count
     */
    static boolean isHere(ReadTx tx, List<PersonId> records, LocalDate day, UUID but) {
        return tx.sql().fetchExists(DSL.selectOne().from(VISIT_HERE).join(VISIT).on(VISIT.ID.eq(VISIT_HERE.VISIT_ID))
                .where(VISIT.DAY.eq(day), VISIT.ID.ne(but),
                        VISIT.PERSON_ID.in(records.stream().map(PersonId::value).toList())));
    }
}
