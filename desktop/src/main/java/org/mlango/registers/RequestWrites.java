package org.mlango.registers;

import static org.mlango.schema.Tables.RIGHT_REQUEST;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.schema.tables.records.RightRequestRecord;
import org.mlango.store.WriteTx;

/** The version of a row stays 1: words are sealed to it, and whoever closes a line need not hold their key. */
final class RequestWrites {
    private RequestWrites() {}

    static void insert(WriteTx tx, UUID id, RequestDraft draft, RequestKind kind, LocalDate received, LocalDate due) {
        RightRequestRecord row = tx.sql().newRecord(RIGHT_REQUEST);
        row.setId(id);
        row.setPersonId(draft.person() == null ? null : draft.person().value());
        row.setKind(kind.name());
        row.setAskedBy(draft.askedBy().name());
        row.setReceivedDay(received);
        row.setDueDay(due);
        if (!draft.words().isBlank()) {
            row.setWords(RequestQueries.WORDS.seal(tx.keys(), id, 1, new RequestQueries.Words(draft.words().strip())));
        }
        row.setWrittenById(tx.worker());
        row.setState(RequestState.OPEN.name());
        row.setRowVersion(1L);
        row.insert();
    }

    /** @return false if it is not open any more */
    static boolean close(WriteTx tx, UUID id, @Nullable RequestReason reason) {
        return tx.sql().update(RIGHT_REQUEST)
                .set(RIGHT_REQUEST.STATE, (reason == null ? RequestState.DONE : RequestState.REFUSED).name())
                .set(RIGHT_REQUEST.REASON, reason == null ? null : reason.name())
                .set(RIGHT_REQUEST.CLOSED_DAY, tx.today())
                .set(RIGHT_REQUEST.CLOSED_BY_ID, tx.worker())
                .where(RIGHT_REQUEST.ID.eq(id)).and(RIGHT_REQUEST.STATE.eq(RequestState.OPEN.name())).execute() == 1;
    }

    /** @return false if it is open already, or gone */
    static boolean openAgain(WriteTx tx, UUID id) {
        return tx.sql().update(RIGHT_REQUEST)
                .set(RIGHT_REQUEST.STATE, RequestState.OPEN.name())
                .setNull(RIGHT_REQUEST.REASON)
                .setNull(RIGHT_REQUEST.CLOSED_DAY)
                .setNull(RIGHT_REQUEST.CLOSED_BY_ID)
                .where(RIGHT_REQUEST.ID.eq(id)).and(RIGHT_REQUEST.STATE.ne(RequestState.OPEN.name())).execute() == 1;
    }

    /** Lines stay to be counted. They lead to nobody, and their older lines in the trail lead nowhere. */
    static void detach(WriteTx tx, PersonId person) {
        for (UUID id : tx.sql().select(RIGHT_REQUEST.ID).from(RIGHT_REQUEST)
                .where(RIGHT_REQUEST.PERSON_ID.eq(person.value())).fetch(RIGHT_REQUEST.ID)) {
            close(tx, id, null);
            tx.sql().update(RIGHT_REQUEST)
                    .set(RIGHT_REQUEST.ID, UUID.randomUUID())
                    .setNull(RIGHT_REQUEST.PERSON_ID)
                    .setNull(RIGHT_REQUEST.WORDS)
                    .where(RIGHT_REQUEST.ID.eq(id)).execute();
        }
    }
}
