package org.mlango.reports.donor;

import static org.mlango.schema.Tables.COUNT_ME_CARD;
import static org.mlango.schema.Tables.SAME_PERSON_CARD;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.mlango.consent.PersonId;
import org.mlango.store.ReadTx;

/** Under which of their records somebody agreed to be counted. */
final class AgreedQueries {
    private AgreedQueries() {}

    /** Whoever has several records is counted once, and frozen under one of those that agreed. */
    static Map<PersonId, Set<String>> asAgreed(ReadTx tx, Map<UUID, Set<String>> counted) {
        Set<UUID> agreed = tx.sql().select(COUNT_ME_CARD.PERSON_ID).from(COUNT_ME_CARD)
                .fetchSet(COUNT_ME_CARD.PERSON_ID);
        Map<UUID, UUID> instead = new HashMap<>();
        tx.sql().selectFrom(SAME_PERSON_CARD).fetch().stream().filter(row -> agreed.contains(row.getPersonId()))
                .forEach(row -> instead.putIfAbsent(row.getFirstId(), row.getPersonId()));
        Map<PersonId, Set<String>> people = new HashMap<>();
        counted.forEach((person, cells) -> people.put(
                new PersonId(agreed.contains(person) ? person : instead.getOrDefault(person, person)), cells));
        return people;
    }
}
