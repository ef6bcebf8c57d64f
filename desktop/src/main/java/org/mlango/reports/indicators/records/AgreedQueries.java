package org.mlango.reports.indicators.records;

import static org.mlango.schema.Tables.COUNT_ME_CARD;
import static org.mlango.schema.Tables.SAME_PERSON_CARD;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.mlango.consent.PersonId;
import org.mlango.store.ReadTx;

/** Under which of their records somebody agreed to be counted. */
public final class AgreedQueries {
    private AgreedQueries() {}

    /** Whoever has several records is counted once, and frozen under one of those that agreed. */
    public static Map<PersonId, Set<String>> asAgreed(ReadTx tx, Map<UUID, Set<String>> counted) {
        Map<UUID, PersonId> ids = agreedIds(tx, counted.keySet());
        Map<PersonId, Set<String>> people = new HashMap<>();
        counted.forEach((person, cells) -> people.put(ids.getOrDefault(person, new PersonId(person)), cells));
        return people;
    }

    /** By the id a person goes by: the record of theirs that agreed. */
    public static Map<UUID, PersonId> agreedIds(ReadTx tx, Collection<UUID> people) {
        Set<UUID> agreed = tx.sql().select(COUNT_ME_CARD.PERSON_ID).from(COUNT_ME_CARD)
                .fetchSet(COUNT_ME_CARD.PERSON_ID);
        Map<UUID, UUID> instead = new HashMap<>();
        tx.sql().selectFrom(SAME_PERSON_CARD).fetch().stream().filter(row -> agreed.contains(row.getPersonId()))
                .forEach(row -> instead.putIfAbsent(row.getFirstId(), row.getPersonId()));
        Map<UUID, PersonId> ids = new HashMap<>();
        people.forEach(person -> ids.put(person,
                new PersonId(agreed.contains(person) ? person : instead.getOrDefault(person, person))));
        return ids;
    }

    /** By each record that is linked, the id all records of that person go by: as {@link Someone#id} has it. */
    public static Map<UUID, UUID> firstOf(ReadTx tx) {
        return tx.sql().selectFrom(SAME_PERSON_CARD).fetchMap(SAME_PERSON_CARD.PERSON_ID, SAME_PERSON_CARD.FIRST_ID);
    }
}
