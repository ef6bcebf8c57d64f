package org.mlango.erasure;

import static org.mlango.schema.Tables.ERASURE_RECEIPT;
import static org.mlango.schema.Tables.ERASURE_WAITING;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jooq.Result;

import org.mlango.consent.PersonId;
import org.mlango.schema.tables.records.ErasureReceiptRecord;
import org.mlango.schema.tables.records.ErasureWaitingRecord;
import org.mlango.store.ErasureLines;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;

final class ErasureQueries {
    static final SealedColumn<Receipt.Told> TOLD = SealedColumn.of(KeyName.DK, ERASURE_RECEIPT.TOLD,
            Receipt.Told.class);

    private ErasureQueries() {}

    /** Oldest first. */
    static List<Waiting> waiting(ReadTx tx) {
        return tx.sql().selectFrom(ERASURE_WAITING).orderBy(ERASURE_WAITING.ASKED_AT, ERASURE_WAITING.ASKING_ID)
                .fetchGroups(ERASURE_WAITING.ASKING_ID).values().stream().map(ErasureQueries::waiting).toList();
    }

    static Optional<Waiting> waiting(ReadTx tx, UUID asking) {
        return waiting(tx).stream().filter(one -> one.id().equals(asking)).findAny();
    }

    /** Newest first. */
    static List<Receipt> receipts(ReadTx tx) {
        return tx.sql().selectFrom(ERASURE_RECEIPT).orderBy(ERASURE_RECEIPT.SEQ.desc()).fetch(row -> receipt(tx, row));
    }

    static boolean renewalWanted(ReadTx tx) {
        return tx.sql().fetchExists(ERASURE_RECEIPT, ERASURE_RECEIPT.RENEWED.eq(0));
    }

    private static Receipt receipt(ReadTx tx, ErasureReceiptRecord row) {
        return new Receipt(row.getSeq(), row.getErasedDay(), ErasureLines.when(tx, row.getSeq()),
                TOLD.open(tx.keys(), row.getId(), row.getRowVersion(), row.getTold()));
    }

    /** @param rows of one asking */
    private static Waiting waiting(Result<ErasureWaitingRecord> rows) {
        ErasureWaitingRecord row = rows.getFirst();
        return new Waiting(row.getAskingId(), rows.map(one -> new PersonId(one.getPersonId())), row.getAskedAt(),
                row.getAskedById(), Duration.ofMillis(row.getWantedMs()), Duration.ofMillis(row.getWaitedMs()),
                row.getSeenAt());
    }
}
