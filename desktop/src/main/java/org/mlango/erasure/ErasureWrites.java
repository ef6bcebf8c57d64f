package org.mlango.erasure;

import static org.mlango.erasure.ErasureQueries.TOLD;
import static org.mlango.schema.Tables.ERASURE_RECEIPT;
import static org.mlango.schema.Tables.ERASURE_WAITING;

import java.util.UUID;

import org.mlango.consent.PersonId;
import org.mlango.store.ErasureLine;
import org.mlango.store.WriteTx;

final class ErasureWrites {
    private ErasureWrites() {}

    static void begin(WriteTx tx, Waiting waiting) {
        for (PersonId record : waiting.records()) {
            tx.sql().insertInto(ERASURE_WAITING)
                    .set(ERASURE_WAITING.ID, UUID.randomUUID())
                    .set(ERASURE_WAITING.ASKING_ID, waiting.id())
                    .set(ERASURE_WAITING.PERSON_ID, record.value())
                    .set(ERASURE_WAITING.ASKED_AT, waiting.asked())
                    .set(ERASURE_WAITING.ASKED_BY_ID, waiting.askedBy())
                    .set(ERASURE_WAITING.WANTED_MS, waiting.wanted().toMillis())
                    .set(ERASURE_WAITING.WAITED_MS, waiting.waited().toMillis())
                    .set(ERASURE_WAITING.SEEN_AT, waiting.seen())
                    .execute();
        }
    }

    static void lookedAt(WriteTx tx, Waiting waiting) {
        tx.sql().update(ERASURE_WAITING)
                .set(ERASURE_WAITING.WAITED_MS, waiting.waited().toMillis())
                .set(ERASURE_WAITING.SEEN_AT, waiting.seen())
                .where(ERASURE_WAITING.ASKING_ID.eq(waiting.id()))
                .execute();
    }

    static void end(WriteTx tx, PersonId person) {
        tx.sql().deleteFrom(ERASURE_WAITING).where(ERASURE_WAITING.PERSON_ID.eq(person.value())).execute();
    }

    static Receipt receipt(WriteTx tx, ErasureLine line, Receipt.Told told) {
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(ERASURE_RECEIPT)
                .set(ERASURE_RECEIPT.ID, id)
                .set(ERASURE_RECEIPT.SEQ, line.number())
                .set(ERASURE_RECEIPT.ERASED_DAY, tx.today())
                .set(ERASURE_RECEIPT.TOLD, TOLD.seal(tx.keys(), id, 1, told))
                .set(ERASURE_RECEIPT.RENEWED, 0)
                .set(ERASURE_RECEIPT.ROW_VERSION, 1L)
                .execute();
        return new Receipt(line.number(), tx.today(), line.at(), told);
    }

    static void renewed(WriteTx tx) {
        tx.sql().update(ERASURE_RECEIPT).set(ERASURE_RECEIPT.RENEWED, 1).where(ERASURE_RECEIPT.RENEWED.eq(0)).execute();
    }
}
