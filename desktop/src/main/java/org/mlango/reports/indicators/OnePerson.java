package org.mlango.reports.indicators;

import static org.mlango.schema.Tables.PERSON_CARD;
import static org.mlango.schema.Tables.SAME_PERSON_CARD;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.mlango.reports.indicators.QuarterReading.Contact;
import org.mlango.store.ReadTx;

/**
 * Several records of one person count as one: under one id, and in one cell. Their age and gender are those of the record made
 * first that tells them.
 */
record OnePerson(UUID id, AgeBand age, CountedGender gender) {
    /** By each id that is linked. */
    static Map<UUID, OnePerson> read(ReadTx tx, Quarter quarter) {
        Map<UUID, OnePerson> first = new HashMap<>();
        Map<UUID, UUID> groups = new HashMap<>();
        tx.sql().select(SAME_PERSON_CARD.PERSON_ID, SAME_PERSON_CARD.FIRST_ID, PERSON_CARD.BIRTH_YEAR,
                PERSON_CARD.REPORTING_GENDER)
                .from(SAME_PERSON_CARD).join(PERSON_CARD).on(PERSON_CARD.PERSON_ID.eq(SAME_PERSON_CARD.PERSON_ID))
                .orderBy(PERSON_CARD.REGISTERED_DAY, PERSON_CARD.PERSON_ID)
                .forEach(row -> {
                    groups.put(row.value1(), row.value2());
                    first.merge(row.value2(), new OnePerson(row.value2(), AgeBand.of(row.value3(), quarter),
                            CountedGender.of(row.value4())), OnePerson::or);
                });
        Map<UUID, OnePerson> all = new HashMap<>();
        groups.forEach((person, group) -> {
            OnePerson one = first.get(group);
            if (one != null) {
                all.put(person, one);
            }
        });
        return all;
    }

    Contact of(Contact contact) {
        return new Contact(contact.visit(), id, age, gender, contact.counted());
    }

    private OnePerson or(OnePerson later) {
        return new OnePerson(id, age == AgeBand.NOT_KNOWN ? later.age : age,
                gender == CountedGender.NOT_STATED ? later.gender : gender);
    }
}
