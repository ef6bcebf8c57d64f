package org.mlango.registers;

import static org.mlango.schema.Tables.BREACH;
import static org.mlango.schema.Tables.KEPT_ON;
import static org.mlango.schema.Tables.OFFICIAL_REQUEST;
import static org.mlango.schema.Tables.RIGHT_REQUEST;

import java.time.LocalDate;

import org.mlango.consent.PersonId;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

final class KeepingWrites {
    private KeepingWrites() {}

    static void keepOn(WriteTx tx, PersonId person, KeptClass what) {
        tx.sql().deleteFrom(KEPT_ON).where(KEPT_ON.PERSON_ID.eq(person.value())).and(KEPT_ON.WHAT.eq(what.name()))
                .execute();
        tx.sql().insertInto(KEPT_ON)
                .set(KEPT_ON.PERSON_ID, person.value())
                .set(KEPT_ON.WHAT, what.name())
                .set(KEPT_ON.ASKED_DAY, tx.today())
                .set(KEPT_ON.ASKED_BY_ID, tx.worker())
                .execute();
    }

    static void forget(WriteTx tx, PersonId person) {
        tx.sql().deleteFrom(KEPT_ON).where(KEPT_ON.PERSON_ID.eq(person.value())).execute();
    }

    /** Lines of the registers closed before this day. */
    static int closedBefore(ReadTx tx, LocalDate day) {
        return tx.sql().fetchCount(RIGHT_REQUEST, RIGHT_REQUEST.CLOSED_DAY.lt(day))
                + tx.sql().fetchCount(BREACH, BREACH.CLOSED_DAY.lt(day))
                + tx.sql().fetchCount(OFFICIAL_REQUEST, OFFICIAL_REQUEST.ANSWERED_DAY.lt(day));
    }

    static int deleteClosedBefore(WriteTx tx, LocalDate day) {
        return tx.sql().deleteFrom(RIGHT_REQUEST).where(RIGHT_REQUEST.CLOSED_DAY.lt(day)).execute()
                + tx.sql().deleteFrom(BREACH).where(BREACH.CLOSED_DAY.lt(day)).execute()
                + tx.sql().deleteFrom(OFFICIAL_REQUEST).where(OFFICIAL_REQUEST.ANSWERED_DAY.lt(day)).execute();
    }
}
