package org.mlango.consent;

import static org.mlango.schema.Tables.CONSENT_DECISION;
import static org.mlango.schema.Tables.SAME_PERSON_GROUP;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.mlango.store.ReadTx;

/** What was answered in single records, whatever holds for the person they belong to. */
final class RefusedQueries {
    private RefusedQueries() {}

    /** One answer, as it was given in one record. */
    record Given(Purpose purpose, UUID recipient, Answer answer, long seq) {}

    /** Oldest first. */
    static List<Given> given(ReadTx tx, PersonId record) {
        return tx.sql().selectFrom(CONSENT_DECISION).where(CONSENT_DECISION.PERSON_ID.eq(record.value()))
                .orderBy(CONSENT_DECISION.SEQ)
                .fetch(row -> new Given(Purpose.valueOf(row.getPurpose()), row.getRecipientId(),
                        Answer.valueOf(row.getAnswer()), row.getSeq()));
    }

    /** The number of the last decision before these records were linked; 0 if they never were. */
    static long knownAsOne(ReadTx tx, Set<PersonId> group) {
        return tx.sql().select(SAME_PERSON_GROUP.AFTER_SEQ).from(SAME_PERSON_GROUP)
                .where(SAME_PERSON_GROUP.PERSON_ID.in(group.stream().map(PersonId::value).toList()))
                .fetch(SAME_PERSON_GROUP.AFTER_SEQ).stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
