package org.mlango.consent;

import static org.mlango.schema.Tables.CONSENT_STOP;

import java.time.Instant;
import java.util.UUID;

import org.jooq.impl.DSL;

import org.mlango.schema.tables.records.ConsentStopRecord;
import org.mlango.store.KeyName;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

final class StopWrites {
    static final SealedColumn<ConsentWrites.Words> WORDS = SealedColumn.of(KeyName.IK, CONSENT_STOP.WORDS,
            ConsentWrites.Words.class);

    private StopWrites() {}

    /** @param at never before the person's last one, whatever the clock says */
    static UUID append(WriteTx tx, StopDraft draft, boolean lifted, Instant at) {
        UUID id = UUID.randomUUID();
        ConsentStopRecord row = tx.sql().newRecord(CONSENT_STOP);
        row.setSeq(nextSeq(tx));
        row.setId(id);
        row.setPersonId(draft.person().value());
        row.setCovers(draft.covers());
        row.setChange(lifted ? "LIFTED" : "STOPPED");
        row.setGround(draft.ground().name());
        row.setAskedById(tx.worker());
        row.setAskedAt(at);
        row.setAskedDay(tx.today());
        String words = draft.words();
        if (words != null && !words.isBlank()) {
            row.setWords(WORDS.seal(tx.keys(), id, 1, new ConsentWrites.Words(words)));
        }
        row.insert();
        return id;
    }

    /** What an agreement taken back leaves nothing to stop for. Only while the person is being erased. */
    static void delete(WriteTx tx, PersonId person, Purpose taken) {
        tx.sql().deleteFrom(CONSENT_STOP).where(CONSENT_STOP.PERSON_ID.eq(person.value()))
                .and(taken == Purpose.KEEP_RECORD ? DSL.noCondition() : CONSENT_STOP.COVERS.eq(taken.name()))
                .execute();
    }

    private static long nextSeq(WriteTx tx) {
        Long last = tx.sql().select(DSL.max(CONSENT_STOP.SEQ)).from(CONSENT_STOP).fetchSingle().value1();
        return last == null ? 1 : last + 1;
    }
}
