package org.mlango.consent;

import static org.mlango.schema.Tables.SAME_PERSON;

import java.util.UUID;

import org.mlango.store.WriteTx;

final class LinkWrites {
    private LinkWrites() {}

    /** The permits of both, since a link is a use of both records. */
    static UUID insert(WriteTx tx, Permit one, Permit other) {
        one.check(tx, one.person(), Purpose.KEEP_RECORD);
        other.check(tx, other.person(), Purpose.KEEP_RECORD);
        UUID id = UUID.randomUUID();
        boolean ordered = isFirst(one.person().value(), other.person().value());
        tx.sql().insertInto(SAME_PERSON)
                .set(SAME_PERSON.ID, id)
                .set(SAME_PERSON.ONE_ID, (ordered ? one : other).person().value())
                .set(SAME_PERSON.OTHER_ID, (ordered ? other : one).person().value())
                .set(SAME_PERSON.LINKED_BY_ID, tx.worker())
                .set(SAME_PERSON.LINKED_DAY, tx.today())
                .set(SAME_PERSON.AFTER_SEQ, LinkQueries.lastSeq(tx))
                .execute();
        return id;
    }

    /** @return false if there was no such link */
    static boolean delete(WriteTx tx, PersonId one, PersonId other) {
        boolean ordered = isFirst(one.value(), other.value());
        return tx.sql().deleteFrom(SAME_PERSON)
                .where(SAME_PERSON.ONE_ID.eq((ordered ? one : other).value()))
                .and(SAME_PERSON.OTHER_ID.eq((ordered ? other : one).value())).execute() == 1;
    }

    /** Every link of somebody who is kept no longer. */
    static void deleteAll(WriteTx tx, PersonId person) {
        tx.sql().deleteFrom(SAME_PERSON)
                .where(SAME_PERSON.ONE_ID.eq(person.value()).or(SAME_PERSON.OTHER_ID.eq(person.value()))).execute();
    }

    /** As the database compares bytes. */
    private static boolean isFirst(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return (high == 0
                ? Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits())
                : high) < 0;
    }
}
