package org.mlango.asking;

import static org.mlango.schema.Tables.EMERGENCY_USE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.schema.tables.records.EmergencyUseRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

final class EmergencyWrites {
    /** Until somebody looks at it; records.md, Consent, 9. */
    static final int DAYS = 7;
    private static final SealedColumn<YoungWrites.Words> WORDS = SealedColumn.of(KeyName.IK, EMERGENCY_USE.WORDS,
            YoungWrites.Words.class);

    private EmergencyWrites() {}

    /** As the person may see it. */
    record Kept(EmergencyReason reason, LocalDate day, @Nullable String words) {
        @Override
        public String toString() {
            return "Kept[" + reason + "]";
        }
    }

    static UUID add(WriteTx tx, PersonId person, EmergencyReason reason, String words) {
        UUID id = UUID.randomUUID();
        EmergencyUseRecord row = tx.sql().newRecord(EMERGENCY_USE);
        row.setId(id);
        row.setPersonId(person.value());
        row.setReason(reason.name());
        row.setUsedAt(tx.now());
        row.setUsedDay(tx.today());
        if (!words.isBlank()) {
            row.setWords(WORDS.seal(tx.keys(), id, 1, new YoungWrites.Words(words.strip())));
        }
        row.setUsedById(tx.worker());
        row.setLookByDay(tx.today().plusDays(DAYS));
        row.setRowVersion(1L);
        row.insert();
        return id;
    }

    /** Not looked at yet, the oldest first. */
    static List<EmergencyUse> open(ReadTx tx) {
        return tx.sql().selectFrom(EMERGENCY_USE).where(EMERGENCY_USE.LOOKED_DAY.isNull())
                .orderBy(EMERGENCY_USE.USED_AT)
                .fetch(row -> new EmergencyUse(row.getId(), EmergencyReason.valueOf(row.getReason()), row.getUsedAt(),
                        row.getUsedById(), row.getLookByDay()));
    }

    /** @return false if somebody looked at it meanwhile */
    static boolean looked(WriteTx tx, UUID id, Conclusion conclusion) {
        return tx.sql().update(EMERGENCY_USE)
                .set(EMERGENCY_USE.LOOKED_DAY, tx.today())
                .set(EMERGENCY_USE.LOOKED_BY_ID, tx.worker())
                .set(EMERGENCY_USE.CONCLUSION, conclusion.name())
                .where(EMERGENCY_USE.ID.eq(id)).and(EMERGENCY_USE.LOOKED_DAY.isNull()).execute() == 1;
    }

    static List<Kept> of(WriteTx tx, PersonId person) {
        return tx.sql().selectFrom(EMERGENCY_USE).where(EMERGENCY_USE.PERSON_ID.eq(person.value()))
                .orderBy(EMERGENCY_USE.USED_AT.desc()).fetch(row -> {
                    byte @Nullable [] words = row.getWords();
                    return new Kept(EmergencyReason.valueOf(row.getReason()), row.getUsedDay(), words == null
                            ? null
                            : WORDS.open(tx.keys(), row.getId(), row.getRowVersion(), words).words());
                });
    }

    /** The use stays to be looked at; it is about nobody any more. */
    static void detach(WriteTx tx, PersonId person) {
        tx.sql().update(EMERGENCY_USE).setNull(EMERGENCY_USE.PERSON_ID).setNull(EMERGENCY_USE.WORDS)
                .where(EMERGENCY_USE.PERSON_ID.eq(person.value())).execute();
    }
}
