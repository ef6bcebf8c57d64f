package org.mlango.drafts;

import static org.mlango.schema.Tables.DRAFT;

import java.time.LocalDate;
import java.util.UUID;

import org.mlango.store.WriteTx;

final class DraftWrites {
    private DraftWrites() {}

    static <T> void keep(WriteTx tx, Form<T> form, T typed) {
        delete(tx, form);
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(DRAFT)
                .set(DRAFT.ID, id)
                .set(DRAFT.WORKER_ID, tx.worker())
                .set(DRAFT.FORM, form.name())
                .set(DRAFT.KEPT_DAY, tx.today())
                .set(DRAFT.CONTENT, DraftQueries.content(form).seal(tx.keys(), id, 1, typed))
                .set(DRAFT.ROW_VERSION, 1L)
                .execute();
    }

    static void delete(WriteTx tx, Form<?> form) {
        tx.sql().deleteFrom(DRAFT).where(DRAFT.WORKER_ID.eq(tx.worker()), DRAFT.FORM.eq(form.name())).execute();
    }

    static void deleteAll(WriteTx tx) {
        tx.sql().deleteFrom(DRAFT).execute();
    }

    static void deleteBefore(WriteTx tx, LocalDate oldest) {
        tx.sql().deleteFrom(DRAFT).where(DRAFT.KEPT_DAY.lt(oldest)).execute();
    }
}
