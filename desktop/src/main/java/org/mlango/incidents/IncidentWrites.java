package org.mlango.incidents;

import static org.mlango.schema.Tables.INCIDENT;
import static org.mlango.schema.Tables.INCIDENT_HELP;
import static org.mlango.schema.Tables.INCIDENT_USE;
import static org.mlango.schema.Tables.NALOXONE_KIT;

import java.util.UUID;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.incidents.IncidentQueries.KitCodes;
import org.mlango.store.WriteTx;

/** Every change of a row raises its version and seals it anew. */
final class IncidentWrites {
    private IncidentWrites() {}

    static UUID insert(WriteTx tx, @Nullable PersonId person) {
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(INCIDENT)
                .set(INCIDENT.ID, id)
                .set(INCIDENT.PERSON_ID, person == null ? null : person.value())
                .set(INCIDENT.WORKER_ID, tx.worker())
                .set(INCIDENT.DAY, tx.today())
                .set(INCIDENT.ROW_VERSION, 1L)
                .execute();
        return id;
    }

    /** All they told, for one who supports them or a lawyer. */
    static void whole(WriteTx tx, Leave leave, Codes codes, Story story) {
        UUID id = UUID.randomUUID();
        use(tx, id, leave, IncidentQueries.CODES.seal(tx.keys(), id, 1, codes),
                IncidentQueries.STORY.seal(tx.keys(), id, 1, story));
    }

    static void counted(WriteTx tx, Leave leave, Counted counted) {
        UUID id = UUID.randomUUID();
        use(tx, id, leave, IncidentQueries.COUNTED.seal(tx.keys(), id, 1, counted), null);
    }

    static void telling(WriteTx tx, Leave leave, Telling telling) {
        UUID id = UUID.randomUUID();
        use(tx, id, leave, null, IncidentQueries.TELLING.seal(tx.keys(), id, 1, telling));
    }

    private static void use(WriteTx tx, UUID id, Leave leave, byte @Nullable [] codes, byte @Nullable [] words) {
        tx.sql().insertInto(INCIDENT_USE)
                .set(INCIDENT_USE.ID, id)
                .set(INCIDENT_USE.INCIDENT_ID, leave.incident())
                .set(INCIDENT_USE.PURPOSE, leave.purpose().name())
                .set(INCIDENT_USE.DECISION_ID, leave.decision(tx))
                .set(INCIDENT_USE.CODES, codes)
                .set(INCIDENT_USE.WORDS, words)
                .set(INCIDENT_USE.ROW_VERSION, 1L)
                .execute();
    }

    /** Leave to write one use of one incident: with a person, their permit for it; without one, nobody's. */
    record Leave(UUID incident, Purpose purpose, @Nullable PersonId person, @Nullable Permit permit) {
        @Nullable
        UUID decision(WriteTx tx) {
            if (person == null && permit == null) {
                return null;
            }
            if (person == null || permit == null) {
                throw new IllegalStateException("a person and no permit, or the other way round");
            }
            return permit.check(tx, person, purpose).decision();
        }
    }

    /** @return false if somebody else changed it meanwhile */
    static boolean counted(WriteTx tx, Leave leave, Use shown, Counted counted) {
        leave.decision(tx);
        long next = shown.version() + 1;
        return tx.sql().update(INCIDENT_USE)
                .set(INCIDENT_USE.CODES, IncidentQueries.COUNTED.seal(tx.keys(), shown.id(), next, counted))
                .set(INCIDENT_USE.ROW_VERSION, next)
                .where(INCIDENT_USE.ID.eq(shown.id()), INCIDENT_USE.ROW_VERSION.eq(shown.version()))
                .execute() == 1;
    }

    static UUID help(WriteTx tx, Leave leave, HelpCodes codes) {
        leave.decision(tx);
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(INCIDENT_HELP)
                .set(INCIDENT_HELP.ID, id)
                .set(INCIDENT_HELP.INCIDENT_ID, leave.incident())
                .set(INCIDENT_HELP.OWED, codes.given() == null ? 1 : 0)
                .set(INCIDENT_HELP.CODES, IncidentQueries.HELP.seal(tx.keys(), id, 1, codes))
                .set(INCIDENT_HELP.ROW_VERSION, 1L)
                .execute();
        return id;
    }

    /** @return false if somebody else changed it meanwhile */
    static boolean help(WriteTx tx, Leave leave, Promise shown, HelpCodes codes) {
        leave.decision(tx);
        long next = shown.version() + 1;
        return tx.sql().update(INCIDENT_HELP)
                .set(INCIDENT_HELP.OWED, codes.given() == null ? 1 : 0)
                .set(INCIDENT_HELP.CODES, IncidentQueries.HELP.seal(tx.keys(), shown.id(), next, codes))
                .set(INCIDENT_HELP.ROW_VERSION, next)
                .where(INCIDENT_HELP.ID.eq(shown.id()), INCIDENT_HELP.ROW_VERSION.eq(shown.version()))
                .execute() == 1;
    }

    static void deleteHelp(WriteTx tx, UUID promise) {
        tx.sql().deleteFrom(INCIDENT_HELP).where(INCIDENT_HELP.ID.eq(promise)).execute();
    }

    static void delete(WriteTx tx, UUID incident) {
        deleteWhere(tx, INCIDENT.ID.eq(incident));
    }

    /** Rows go by id, and no seal is opened. */
    static void deleteAll(WriteTx tx, PersonId person) {
        deleteWhere(tx, INCIDENT.PERSON_ID.eq(person.value()));
    }

    private static void deleteWhere(WriteTx tx, Condition which) {
        var these = DSL.select(INCIDENT.ID).from(INCIDENT).where(which);
        tx.sql().deleteFrom(INCIDENT_HELP).where(INCIDENT_HELP.INCIDENT_ID.in(these)).execute();
        tx.sql().deleteFrom(INCIDENT_USE).where(INCIDENT_USE.INCIDENT_ID.in(these)).execute();
        tx.sql().deleteFrom(INCIDENT).where(which).execute();
    }

    /** One use of everything somebody told; what nobody may use for anything any more goes whole. */
    static void deleteUse(WriteTx tx, PersonId person, Purpose purpose) {
        deleteUse(tx, INCIDENT.PERSON_ID.eq(person.value()), purpose);
    }

    static void deleteUse(WriteTx tx, UUID incident, Purpose purpose) {
        deleteUse(tx, INCIDENT.ID.eq(incident), purpose);
    }

    private static void deleteUse(WriteTx tx, Condition which, Purpose purpose) {
        var these = DSL.select(INCIDENT.ID).from(INCIDENT).where(which);
        if (purpose == Purpose.KEEP_INCIDENT_SUPPORT) {
            tx.sql().deleteFrom(INCIDENT_HELP).where(INCIDENT_HELP.INCIDENT_ID.in(these)).execute();
        }
        tx.sql().deleteFrom(INCIDENT_USE)
                .where(INCIDENT_USE.INCIDENT_ID.in(these).and(INCIDENT_USE.PURPOSE.eq(purpose.name()))).execute();
        tx.sql().deleteFrom(INCIDENT).where(which.and(DSL.notExists(
                DSL.selectOne().from(INCIDENT_USE).where(INCIDENT_USE.INCIDENT_ID.eq(INCIDENT.ID))))).execute();
    }

    static UUID kit(WriteTx tx, KitCodes codes) {
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(NALOXONE_KIT)
                .set(NALOXONE_KIT.ID, id)
                .set(NALOXONE_KIT.WORKER_ID, tx.worker())
                .set(NALOXONE_KIT.DAY, tx.today())
                .set(NALOXONE_KIT.CODES, IncidentQueries.KIT.seal(tx.keys(), id, 1, codes))
                .set(NALOXONE_KIT.ROW_VERSION, 1L)
                .execute();
        return id;
    }

    static void deleteKit(WriteTx tx, UUID kit) {
        tx.sql().deleteFrom(NALOXONE_KIT).where(NALOXONE_KIT.ID.eq(kit)).execute();
    }
}
