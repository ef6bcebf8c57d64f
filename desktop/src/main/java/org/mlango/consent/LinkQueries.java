package org.mlango.consent;

import static org.mlango.schema.Tables.CONSENT_DECISION;
import static org.mlango.schema.Tables.SAME_PERSON;
import static org.mlango.schema.Tables.SAME_PERSON_GROUP;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jooq.impl.DSL;

import org.mlango.store.ReadTx;

/** Links between records of one person, as the database resolves them. */
final class LinkQueries {
    private LinkQueries() {}

    static List<PersonId> of(ReadTx tx, PersonId person) {
        var own = SAME_PERSON_GROUP.as("own");
        List<PersonId> all = new ArrayList<>(List.of(person));
        tx.sql().select(SAME_PERSON_GROUP.PERSON_ID).from(SAME_PERSON_GROUP)
                .join(own).on(own.GROUP_ID.eq(SAME_PERSON_GROUP.GROUP_ID))
                .where(own.PERSON_ID.eq(person.value()), SAME_PERSON_GROUP.PERSON_ID.ne(person.value()))
                .orderBy(SAME_PERSON_GROUP.PERSON_ID)
                .forEach(row -> all.add(new PersonId(row.value1())));
        return all;
    }

    static List<UUID> ids(ReadTx tx, PersonId person) {
        return of(tx, person).stream().map(PersonId::value).toList();
    }

    /** The records this one was linked to itself, not by way of a third. */
    static List<PersonId> beside(ReadTx tx, PersonId person) {
        return tx.sql().select(SAME_PERSON.OTHER_ID).from(SAME_PERSON).where(SAME_PERSON.ONE_ID.eq(person.value()))
                .union(DSL.select(SAME_PERSON.ONE_ID).from(SAME_PERSON)
                        .where(SAME_PERSON.OTHER_ID.eq(person.value())))
                .fetch(row -> new PersonId(row.value1()));
    }

    static long lastSeq(ReadTx tx) {
        Long last = tx.sql().select(DSL.max(CONSENT_DECISION.SEQ)).from(CONSENT_DECISION).fetchSingle().value1();
        return last == null ? 0 : last;
    }
}
