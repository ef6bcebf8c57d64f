package org.mlango.registers;

import static org.mlango.schema.Tables.BREACH;
import static org.mlango.schema.Tables.BREACH_TOLD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.schema.tables.records.BreachRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

final class BreachQueries {
    static final SealedColumn<BreachTold> TOLD = SealedColumn.of(KeyName.CK, BREACH.TOLD, BreachTold.class);

    private BreachQueries() {}

    /** Open ones first, the newest first. */
    static List<Breach> all(ReadTx tx) {
        Map<UUID, List<Breach.Telling>> tellings = tx.sql().selectFrom(BREACH_TOLD).orderBy(BREACH_TOLD.TOLD_AT)
                .fetchGroups(BREACH_TOLD.BREACH_ID,
                        row -> new Breach.Telling(Whom.valueOf(row.getWhom()), row.getToldAt()));
        return tx.sql().selectFrom(BREACH).orderBy(BREACH.CLOSED_DAY.desc().nullsFirst(), BREACH.NOTICED_AT.desc())
                .fetch(row -> breach(row, tellings.getOrDefault(row.getId(), List.of())));
    }

    static Optional<Breach> find(ReadTx tx, UUID id) {
        return all(tx).stream().filter(one -> one.id().equals(id)).findAny();
    }

    /** Opens a seal: the caller says so in the trail. */
    static Optional<BreachTold> told(WriteTx tx, UUID id) {
        return tx.sql().selectFrom(BREACH).where(BREACH.ID.eq(id))
                .fetchOptional(row -> TOLD.open(tx.keys(), row.getId(), row.getRowVersion(), row.getTold()));
    }

    private static Breach breach(BreachRecord row, List<Breach.Telling> tellings) {
        @Nullable
        String outcome = row.getOutcome();
        return new Breach(row.getId(), BreachKind.valueOf(row.getKind()), row.getNoticedAt(),
                outcome == null ? null : BreachOutcome.valueOf(outcome), row.getClosedDay(), tellings);
    }
}
