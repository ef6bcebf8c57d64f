package org.mlango.drafts;

import static org.mlango.schema.Tables.DRAFT;

import java.time.LocalDate;
import java.util.Optional;

import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;

final class DraftQueries {
    private DraftQueries() {}

    static <T> SealedColumn<T> content(Form<T> form) {
        return SealedColumn.of(KeyName.IK, DRAFT.CONTENT, form.type());
    }

    static <T> Optional<T> read(ReadTx tx, Form<T> form, LocalDate oldest) {
        return tx.sql().selectFrom(DRAFT)
                .where(DRAFT.WORKER_ID.eq(tx.worker()), DRAFT.FORM.eq(form.name()), DRAFT.KEPT_DAY.ge(oldest))
                .fetchOptional(row -> content(form).open(tx.keys(), row.getId(), row.getRowVersion(),
                        row.getContent()));
    }
}
