package org.mlango.people;

import static org.mlango.people.PersonQueries.CONTACT;
import static org.mlango.people.PersonQueries.IDENTITY;
import static org.mlango.people.PersonQueries.POPULATIONS;
import static org.mlango.schema.Tables.MET_TWICE;
import static org.mlango.schema.Tables.PERSON;
import static org.mlango.schema.Tables.PERSON_BEFORE;
import static org.mlango.schema.Tables.PERSON_CONTACT;
import static org.mlango.schema.Tables.PERSON_POPULATION;

import java.util.List;
import java.util.UUID;

import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.schema.tables.records.PersonRecord;
import org.mlango.store.WriteTx;

/** Every change of a row raises its version and seals it anew. */
final class PersonWrites {
    private PersonWrites() {}

    static void insert(WriteTx tx, Permit permit, PersonId id, PersonDraft draft, String cardCode) {
        permit.check(tx, id, Purpose.KEEP_RECORD);
        PersonRecord row = tx.sql().newRecord(PERSON);
        row.setId(id.value());
        row.setRegisteredDay(tx.today());
        row.setDecisionId(permit.decision());
        row.setRegisteredById(tx.worker());
        told(tx, row, 1, draft, cardCode);
        row.insert();
    }

    /** @return false if somebody else changed the row meanwhile */
    static boolean update(WriteTx tx, Permit permit, Person person, PersonDraft draft) {
        permit.check(tx, person.id(), Purpose.KEEP_RECORD);
        PersonRecord row = tx.sql().newRecord(PERSON);
        row.setId(person.id().value());
        told(tx, row, person.version() + 1, draft, person.identity().cardCode());
        return tx.sql().update(PERSON).set(row)
                .where(PERSON.ID.eq(person.id().value())).and(PERSON.ROW_VERSION.eq(person.version())).execute() == 1;
    }

    private static void told(WriteTx tx, PersonRecord row, long version, PersonDraft draft, String cardCode) {
        row.setBirthYear(draft.birthYear());
        row.setBirthYearSure(draft.sure().name());
        row.setReportingGender(draft.gender().name());
        row.setIdentity(IDENTITY.seal(tx.keys(), row.getId(), version, Identity.of(cardCode, draft)));
        row.setRowVersion(version);
    }

    static void contact(WriteTx tx, Permit permit, PersonId id, Contact contact) {
        permit.check(tx, id, Purpose.CONTACT);
        Long before = tx.sql().select(PERSON_CONTACT.ROW_VERSION).from(PERSON_CONTACT)
                .where(PERSON_CONTACT.PERSON_ID.eq(id.value())).fetchOne(PERSON_CONTACT.ROW_VERSION);
        long version = before == null ? 1 : before + 1;
        byte[] sealed = CONTACT.seal(tx.keys(), id.value(), version, contact);
        tx.sql().insertInto(PERSON_CONTACT)
                .set(PERSON_CONTACT.PERSON_ID, id.value())
                .set(PERSON_CONTACT.CONTACT, sealed)
                .set(PERSON_CONTACT.UNTIL_DAY, contact.lastDay())
                .set(PERSON_CONTACT.ROW_VERSION, version)
                .onConflict(PERSON_CONTACT.PERSON_ID).doUpdate()
                .set(PERSON_CONTACT.CONTACT, sealed)
                .set(PERSON_CONTACT.UNTIL_DAY, contact.lastDay())
                .set(PERSON_CONTACT.ROW_VERSION, version)
                .execute();
    }

    /** @param permit for the agreement it was kept under */
    static void before(WriteTx tx, Permit permit, PersonId id, Purpose purpose, List<Before.Old> taken) {
        permit.check(tx, id, purpose);
        UUID row = UUID.randomUUID();
        tx.sql().insertInto(PERSON_BEFORE)
                .set(PERSON_BEFORE.ID, row)
                .set(PERSON_BEFORE.PERSON_ID, id.value())
                .set(PERSON_BEFORE.PURPOSE, purpose.name())
                .set(PERSON_BEFORE.DAY, tx.today())
                .set(PERSON_BEFORE.TOLD, PersonQueries.BEFORE.seal(tx.keys(), row, 1, new Before.Told(taken)))
                .set(PERSON_BEFORE.ROW_VERSION, 1L)
                .execute();
    }

    /** Works without CK too: whoever lacks it seals to its public half, and cannot read it back. */
    static void populations(WriteTx tx, Permit permit, PersonId id, Named named) {
        permit.check(tx, id, Purpose.KEEP_POPULATION);
        Long before = tx.sql().select(PERSON_POPULATION.ROW_VERSION).from(PERSON_POPULATION)
                .where(PERSON_POPULATION.PERSON_ID.eq(id.value())).fetchOne(PERSON_POPULATION.ROW_VERSION);
        long version = before == null ? 1 : before + 1;
        byte[] sealed = POPULATIONS.seal(tx.keys(), id.value(), version,
                new PersonQueries.Populations(named.groups().stream().sorted().toList(), named.countAs()));
        tx.sql().insertInto(PERSON_POPULATION)
                .set(PERSON_POPULATION.PERSON_ID, id.value())
                .set(PERSON_POPULATION.CODES, sealed)
                .set(PERSON_POPULATION.ROW_VERSION, version)
                .onConflict(PERSON_POPULATION.PERSON_ID).doUpdate()
                .set(PERSON_POPULATION.CODES, sealed)
                .set(PERSON_POPULATION.ROW_VERSION, version)
                .execute();
    }

    /** @param likely in steps, see {@link MetTwice} */
    static void metTwice(WriteTx tx, int likely) {
        tx.sql().insertInto(MET_TWICE).set(MET_TWICE.ONE, 1).set(MET_TWICE.DAY, tx.today())
                .set(MET_TWICE.LIKELY, likely).onConflict(MET_TWICE.ONE).doUpdate()
                .set(MET_TWICE.DAY, tx.today()).set(MET_TWICE.LIKELY, likely).execute();
    }

    /** @return how many there were */
    static int deleteBefore(WriteTx tx, PersonId id) {
        return tx.sql().deleteFrom(PERSON_BEFORE).where(PERSON_BEFORE.PERSON_ID.eq(id.value())).execute();
    }

    static void deleteContact(WriteTx tx, PersonId id) {
        tx.sql().deleteFrom(PERSON_BEFORE).where(PERSON_BEFORE.PERSON_ID.eq(id.value()))
                .and(PERSON_BEFORE.PURPOSE.eq(Purpose.CONTACT.name())).execute();
        tx.sql().deleteFrom(PERSON_CONTACT).where(PERSON_CONTACT.PERSON_ID.eq(id.value())).execute();
    }

    static void deletePopulations(WriteTx tx, PersonId id) {
        tx.sql().deleteFrom(PERSON_POPULATION).where(PERSON_POPULATION.PERSON_ID.eq(id.value())).execute();
    }

    static void deletePerson(WriteTx tx, PersonId id) {
        deleteContact(tx, id);
        deletePopulations(tx, id);
        deleteBefore(tx, id);
        tx.sql().deleteFrom(PERSON).where(PERSON.ID.eq(id.value())).execute();
    }
}
