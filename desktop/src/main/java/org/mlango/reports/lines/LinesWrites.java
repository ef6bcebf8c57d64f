package org.mlango.reports.lines;

import static org.mlango.schema.Tables.LINES_REQUEST;

import java.time.LocalDate;
import java.util.UUID;

import org.mlango.store.WriteTx;

/** What was asked for and until when is never changed; that it was agreed to, and that it ended, is put in once. */
final class LinesWrites {
    private LinesWrites() {}

    static UUID ask(WriteTx tx, LinesRequest.Told told, LocalDate until) {
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(LINES_REQUEST)
                .set(LINES_REQUEST.ID, id)
                .set(LINES_REQUEST.ASKED_DAY, tx.today())
                .set(LINES_REQUEST.UNTIL_DAY, until)
                .set(LINES_REQUEST.TOLD, LinesQueries.TOLD.seal(tx.keys(), id, 1, told))
                .set(LINES_REQUEST.ROW_VERSION, 1L)
                .execute();
        return id;
    }

    static void agreed(WriteTx tx, UUID id) {
        tx.sql().update(LINES_REQUEST).set(LINES_REQUEST.AGREED_DAY, tx.today()).where(LINES_REQUEST.ID.eq(id))
                .execute();
    }

    static void ended(WriteTx tx, UUID id) {
        tx.sql().update(LINES_REQUEST).set(LINES_REQUEST.ENDED_DAY, tx.today()).where(LINES_REQUEST.ID.eq(id))
                .execute();
    }
}
