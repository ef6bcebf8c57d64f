package org.mlango.registers;

import static org.mlango.schema.Tables.OFFICIAL_REQUEST;
import static org.mlango.schema.Tables.OFFICIAL_STEP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.schema.tables.records.OfficialRequestRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

final class OfficialQueries {
    static final SealedColumn<OfficialTold> TOLD = SealedColumn.of(KeyName.CK, OFFICIAL_REQUEST.TOLD,
            OfficialTold.class);
    static final SealedColumn<StepLabel> LABEL = SealedColumn.of(KeyName.DK, OFFICIAL_STEP.LABEL, StepLabel.class);

    private OfficialQueries() {}

    /** Open ones first, the newest first. */
    static List<Official> all(ReadTx tx) {
        return tx.sql().selectFrom(OFFICIAL_REQUEST)
                .orderBy(OFFICIAL_REQUEST.ANSWERED_DAY.desc().nullsFirst(), OFFICIAL_REQUEST.RECEIVED_DAY.desc(),
                        OFFICIAL_REQUEST.ID)
                .fetch(OfficialQueries::official);
    }

    static Optional<Official> find(ReadTx tx, UUID id) {
        return tx.sql().selectFrom(OFFICIAL_REQUEST).where(OFFICIAL_REQUEST.ID.eq(id))
                .fetchOptional(OfficialQueries::official);
    }

    /** Opens a seal: the caller says so in the trail. */
    static Optional<OfficialTold> told(WriteTx tx, UUID id) {
        return tx.sql().selectFrom(OFFICIAL_REQUEST).where(OFFICIAL_REQUEST.ID.eq(id))
                .fetchOptional(row -> TOLD.open(tx.keys(), row.getId(), row.getRowVersion(), row.getTold()));
    }

    /** @param names of the workers */
    static List<OfficialStep> steps(ReadTx tx, UUID official, Map<UUID, String> names) {
        return tx.sql().selectFrom(OFFICIAL_STEP).where(OFFICIAL_STEP.OFFICIAL_ID.eq(official))
                .orderBy(OFFICIAL_STEP.POSITION).fetch(row -> {
                    @Nullable
                    UUID by = row.getTickedById();
                    return new OfficialStep(row.getId(),
                            LABEL.open(tx.keys(), row.getId(), row.getRowVersion(), row.getLabel()),
                            row.getTickedDay(), by, by == null ? "" : names.getOrDefault(by, ""));
                });
    }

    private static Official official(OfficialRequestRecord row) {
        @Nullable
        String answer = row.getAnswer();
        return new Official(row.getId(), row.getReceivedDay(), Claimed.valueOf(row.getClaimed()),
                Paper.valueOf(row.getPaper()), answer == null ? null : OfficialAnswer.valueOf(answer),
                row.getAnsweredDay());
    }
}
