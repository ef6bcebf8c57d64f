package org.mlango.asking;

import static org.mlango.schema.Tables.NOT_ABLE_YET;

import java.util.List;
import java.util.UUID;

import org.mlango.schema.tables.records.NotAbleYetRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

final class WaitingWrites {
    private static final SealedColumn<Told> TOLD = SealedColumn.of(KeyName.IK, NOT_ABLE_YET.TOLD, Told.class);

    private WaitingWrites() {}

    /** As sealed. */
    record Told(String nameToUse, String knownBy) {
        @Override
        public String toString() {
            return "Told";
        }
    }

    static UUID add(WriteTx tx, String nameToUse, String knownBy) {
        UUID id = UUID.randomUUID();
        NotAbleYetRecord row = tx.sql().newRecord(NOT_ABLE_YET);
        row.setId(id);
        row.setSinceDay(tx.today());
        row.setUntilDay(tx.today().plusDays(WaitingRules.DAYS));
        row.setSeenDay(tx.today());
        row.setTold(TOLD.seal(tx.keys(), id, 1, new Told(nameToUse.strip(), knownBy.strip())));
        row.setMetById(tx.worker());
        row.setRowVersion(1L);
        row.insert();
        return id;
    }

    static List<Waiting> all(WriteTx tx) {
        return tx.sql().selectFrom(NOT_ABLE_YET).orderBy(NOT_ABLE_YET.UNTIL_DAY).fetch(row -> {
            Told told = TOLD.open(tx.keys(), row.getId(), row.getRowVersion(), row.getTold());
            return new Waiting(row.getId(), told.nameToUse(), told.knownBy(), row.getSinceDay(), row.getUntilDay());
        });
    }

    static int count(ReadTx tx) {
        return tx.sql().fetchCount(NOT_ABLE_YET);
    }

    static boolean delete(WriteTx tx, UUID id) {
        return tx.sql().deleteFrom(NOT_ABLE_YET).where(NOT_ABLE_YET.ID.eq(id)).execute() == 1;
    }

    /** Forgets those whose time is over, and remembers that the others were seen today. No seal is opened. */
    static List<UUID> forgetOver(WriteTx tx) {
        List<UUID> over = tx.sql().selectFrom(NOT_ABLE_YET).fetch().stream()
                .filter(row -> WaitingRules.over(row.getUntilDay(), row.getSeenDay(), tx.today()))
                .map(NotAbleYetRecord::getId).toList();
        tx.sql().deleteFrom(NOT_ABLE_YET).where(NOT_ABLE_YET.ID.in(over)).execute();
        tx.sql().update(NOT_ABLE_YET).set(NOT_ABLE_YET.SEEN_DAY, tx.today()).execute();
        return over;
    }
}
