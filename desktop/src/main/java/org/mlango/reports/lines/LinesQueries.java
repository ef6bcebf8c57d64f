package org.mlango.reports.lines;

import static org.mlango.schema.Tables.LINES_REQUEST;

import java.util.Optional;

import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;

final class LinesQueries {
    static final SealedColumn<LinesRequest.Told> TOLD = SealedColumn.of(KeyName.DK, LINES_REQUEST.TOLD,
            LinesRequest.Told.class);

    private LinesQueries() {}

    /** The one that is on, or waits for a second person. */
    static Optional<LinesRequest> now(ReadTx tx) {
        return tx.sql().selectFrom(LINES_REQUEST).where(LINES_REQUEST.ENDED_DAY.isNull(),
                LINES_REQUEST.UNTIL_DAY.ge(tx.today())).fetch().stream()
                .map(row -> new LinesRequest(row.getId(), row.getAskedDay(), row.getUntilDay(), row.getAgreedDay(),
                        row.getEndedDay(), TOLD.open(tx.keys(), row.getId(), row.getRowVersion(), row.getTold())))
                .findFirst();
    }
}
