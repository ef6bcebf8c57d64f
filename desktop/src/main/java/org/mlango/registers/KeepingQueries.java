package org.mlango.registers;

import static org.mlango.schema.Tables.KEEP_RECORD_CARD;
import static org.mlango.schema.Tables.KEPT_ON;
import static org.mlango.schema.Tables.PERSON_CARD;
import static org.mlango.schema.Tables.SAME_PERSON_CARD;
import static org.mlango.schema.Tables.VISIT_CARD;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jooq.impl.DSL;

import org.mlango.consent.PersonId;
import org.mlango.store.ReadTx;

/** Days alone are read: when somebody was here or decided, and when they were asked again. No seal is opened. */
final class KeepingQueries {
    private KeepingQueries() {}

    /** When somebody wanted something kept on. */
    record KeptOn(PersonId person, KeptClass what, LocalDate day) {}

    /** Whoever is kept, by their id. A record is first agreed to on the day it is made. */
    static Map<UUID, LocalDate> registered(ReadTx tx) {
        Map<UUID, LocalDate> days = new HashMap<>(
                tx.sql().selectFrom(PERSON_CARD).fetchMap(PERSON_CARD.PERSON_ID, PERSON_CARD.REGISTERED_DAY));
        tx.sql().selectFrom(KEEP_RECORD_CARD).forEach(row -> days.computeIfPresent(row.getPersonId(),
                (id, day) -> later(day, row.getSinceDay())));
        return days;
    }

    /** The last visit of each; nobody who has none. */
    static Map<UUID, LocalDate> lastVisit(ReadTx tx) {
        return tx.sql().select(VISIT_CARD.PERSON_ID, DSL.max(VISIT_CARD.DAY)).from(VISIT_CARD)
                .where(VISIT_CARD.PERSON_ID.isNotNull()).groupBy(VISIT_CARD.PERSON_ID)
                .fetchMap(VISIT_CARD.PERSON_ID, DSL.max(VISIT_CARD.DAY));
    }

    /** To which group a linked record belongs. */
    static Map<UUID, UUID> groups(ReadTx tx) {
        return tx.sql().selectFrom(SAME_PERSON_CARD).fetchMap(SAME_PERSON_CARD.PERSON_ID, SAME_PERSON_CARD.FIRST_ID);
    }

    static List<KeptOn> keptOn(ReadTx tx) {
        return tx.sql().selectFrom(KEPT_ON).fetch(row -> new KeptOn(new PersonId(row.getPersonId()),
                KeptClass.valueOf(row.getWhat()), row.getAskedDay()));
    }

    static List<KeptOn> keptOn(ReadTx tx, PersonId person) {
        return tx.sql().selectFrom(KEPT_ON).where(KEPT_ON.PERSON_ID.eq(person.value()))
                .orderBy(KEPT_ON.ASKED_DAY.desc(),
                        KEPT_ON.WHAT)
                .fetch(row -> new KeptOn(person, KeptClass.valueOf(row.getWhat()), row.getAskedDay()));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
