package org.mlango.asking;

import static org.mlango.schema.Tables.YOUNG_PERSON;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.schema.tables.records.YoungPersonRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

final class YoungWrites {
    private static final SealedColumn<Words> WORDS = SealedColumn.of(KeyName.IK, YOUNG_PERSON.WORDS, Words.class);

    private YoungWrites() {}

    /** As sealed. */
    record Words(String words) {
        @Override
        public String toString() {
            return "Words";
        }
    }

    /** As kept. */
    record Kept(YoungPathway pathway, LocalDate day, @Nullable String words) {
        @Override
        public String toString() {
            return "Kept[" + pathway + "]";
        }
    }

    /** Said anew, it stands in the place of what was said before. */
    static void put(WriteTx tx, Permit permit, PersonId person, YoungBasis basis) {
        permit.check(tx, person, Purpose.KEEP_RECORD);
        delete(tx, person);
        YoungPersonRecord row = tx.sql().newRecord(YOUNG_PERSON);
        row.setPersonId(person.value());
        row.setPathway(basis.pathway().name());
        row.setAgreedDay(tx.today());
        String words = basis.words();
        if (words != null && !words.isBlank()) {
            row.setWords(WORDS.seal(tx.keys(), person.value(), 1, new Words(words.strip())));
        }
        row.setAskedById(tx.worker());
        row.setRowVersion(1L);
        row.insert();
    }

    static boolean exists(ReadTx tx, PersonId person) {
        return tx.sql().fetchExists(YOUNG_PERSON, YOUNG_PERSON.PERSON_ID.eq(person.value()));
    }

    static Optional<Kept> kept(WriteTx tx, PersonId person) {
        return tx.sql().selectFrom(YOUNG_PERSON).where(YOUNG_PERSON.PERSON_ID.eq(person.value())).fetchOptional(row -> {
            byte @Nullable [] words = row.getWords();
            return new Kept(YoungPathway.valueOf(row.getPathway()), row.getAgreedDay(), words == null
                    ? null
                    : WORDS.open(tx.keys(), row.getPersonId(), row.getRowVersion(), words).words());
        });
    }

    static void delete(WriteTx tx, PersonId person) {
        tx.sql().deleteFrom(YOUNG_PERSON).where(YOUNG_PERSON.PERSON_ID.eq(person.value())).execute();
    }
}
