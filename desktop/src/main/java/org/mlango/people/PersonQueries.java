package org.mlango.people;

import static org.mlango.schema.Tables.HIDDEN_CARD;
import static org.mlango.schema.Tables.KEEP_RECORD_CARD;
import static org.mlango.schema.Tables.MET_TWICE;
import static org.mlango.schema.Tables.PERSON;
import static org.mlango.schema.Tables.PERSON_BEFORE;
import static org.mlango.schema.Tables.PERSON_CONTACT;
import static org.mlango.schema.Tables.PERSON_POPULATION;
import static org.mlango.schema.Tables.SAME_PERSON_CARD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.schema.tables.records.PersonRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealBroken;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

/** Reads that open a seal want a {@link WriteTx}, since each of them leaves a line in the trail. */
final class PersonQueries {
    static final SealedColumn<Identity> IDENTITY = SealedColumn.of(KeyName.IK, PERSON.IDENTITY, Identity.class);
    static final SealedColumn<Contact> CONTACT = SealedColumn.of(KeyName.IK, PERSON_CONTACT.CONTACT, Contact.class);
    static final SealedColumn<Populations> POPULATIONS = SealedColumn.of(KeyName.CK, PERSON_POPULATION.CODES,
            Populations.class);

    static final SealedColumn<Before.Told> BEFORE = SealedColumn.of(KeyName.IK, PERSON_BEFORE.TOLD, Before.Told.class);

    private PersonQueries() {}

    /** The groups as sealed. */
    record Populations(List<Population> codes, @Nullable Population countAs) {
        Named named() {
            return new Named(Set.copyOf(codes), countAs);
        }
    }

    static Optional<Person> person(WriteTx tx, PersonId id) {
        return tx.sql().selectFrom(PERSON).where(PERSON.ID.eq(id.value())).and(mayBeFound()).and(shown(PERSON.ID))
                .fetchOptional(row -> person(tx, row));
    }

    /**
     * The next people after this one, in an order that stays. One damaged row must not hide everybody else: it is passed over.
     *
     * @param after null for the first
     */
    static Some some(WriteTx tx, @Nullable UUID after, int most) {
        List<Person> people = new ArrayList<>();
        UUID last = after;
        int read = 0;
        int broken = 0;
        try (Cursor<PersonRecord> rows = tx.sql().selectFrom(PERSON).where(mayBeFound()).and(shown(PERSON.ID))
                .and(after == null ? DSL.noCondition() : PERSON.ID.gt(after)).orderBy(PERSON.ID).limit(most)
                .fetchLazy()) {
            for (PersonRecord row : rows) {
                read++;
                last = row.getId();
                try {
                    people.add(person(tx, row));
                } catch (SealBroken e) {
                    broken++;
                }
            }
        }
        return new Some(people, broken, last, read < most);
    }

    /**
     * @param broken how many rows do not open
     * @param last whom to go on after
     * @param end whether these were the last
     */
    record Some(List<Person> people, int broken, @Nullable UUID last, boolean end) {}

    /** Whoever agreed that a record is kept, be it expired by now; whoever took that back is nowhere. */
    private static Condition mayBeFound() {
        return DSL.exists(DSL.selectOne().from(KEEP_RECORD_CARD).where(KEEP_RECORD_CARD.PERSON_ID.eq(PERSON.ID)));
    }

    static Optional<Contact> contact(WriteTx tx, PersonId id) {
        return tx.sql().selectFrom(PERSON_CONTACT).where(PERSON_CONTACT.PERSON_ID.eq(id.value()))
                .and(shown(PERSON_CONTACT.PERSON_ID))
                .fetchOptional(
                        row -> CONTACT.open(tx.keys(), row.getPersonId(), row.getRowVersion(), row.getContact()));
    }

    static Optional<Populations> populations(WriteTx tx, PersonId id) {
        return tx.sql().selectFrom(PERSON_POPULATION).where(PERSON_POPULATION.PERSON_ID.eq(id.value()))
                .and(shown(PERSON_POPULATION.PERSON_ID))
                .fetchOptional(row -> POPULATIONS.open(tx.keys(), row.getPersonId(), row.getRowVersion(),
                        row.getCodes()));
    }

    /** What stood in the record before, where they wanted it kept; newest first. */
    static List<Before> before(WriteTx tx, PersonId id) {
        return tx.sql().selectFrom(PERSON_BEFORE).where(PERSON_BEFORE.PERSON_ID.eq(id.value()))
                .and(shown(PERSON_BEFORE.PERSON_ID)).orderBy(PERSON_BEFORE.DAY.desc(), PERSON_BEFORE.ID)
                .fetch(row -> new Before(row.getDay(),
                        BEFORE.open(tx.keys(), row.getId(), row.getRowVersion(), row.getTold()).old()));
    }

    /** Whoever asked to be erased is not there any more, for anybody. */
    private static Condition shown(Field<UUID> person) {
        return DSL.notExists(DSL.selectOne().from(HIDDEN_CARD).where(HIDDEN_CARD.PERSON_ID.eq(person)));
    }

    /** The year of birth of whoever told it. */
    static Map<UUID, Integer> born(ReadTx tx) {
        return tx.sql().select(PERSON.ID, PERSON.BIRTH_YEAR).from(PERSON).where(PERSON.BIRTH_YEAR.isNotNull())
                .fetchMap(PERSON.ID, PERSON.BIRTH_YEAR);
    }

    /** By each record that is linked, the one it is counted under. */
    static Map<UUID, UUID> linked(ReadTx tx) {
        return tx.sql().selectFrom(SAME_PERSON_CARD).fetchMap(SAME_PERSON_CARD.PERSON_ID, SAME_PERSON_CARD.FIRST_ID);
    }

    static MetTwice metTwice(ReadTx tx) {
        Map<UUID, UUID> linked = linked(tx);
        int fewer = MetTwice.inSteps(linked.size() - Set.copyOf(linked.values()).size());
        return tx.sql().selectFrom(MET_TWICE).fetchOptional(row -> new MetTwice(fewer, row.getLikely(), row.getDay()))
                .orElseGet(() -> new MetTwice(fewer, 0, null));
    }

    static boolean kept(ReadTx tx, PersonId id) {
        return tx.sql().fetchExists(PERSON, PERSON.ID.eq(id.value()));
    }

    static boolean hasContact(ReadTx tx, PersonId id) {
        return tx.sql().fetchExists(PERSON_CONTACT, PERSON_CONTACT.PERSON_ID.eq(id.value()));
    }

    static boolean hasBefore(ReadTx tx, PersonId id) {
        return tx.sql().fetchExists(PERSON_BEFORE, PERSON_BEFORE.PERSON_ID.eq(id.value()));
    }

    static boolean hasPopulations(ReadTx tx, PersonId id) {
        return tx.sql().fetchExists(PERSON_POPULATION, PERSON_POPULATION.PERSON_ID.eq(id.value()));
    }

    private static Person person(WriteTx tx, PersonRecord row) {
        return new Person(new PersonId(row.getId()), row.getRowVersion(), row.getRegisteredDay(), row.getBirthYear(),
                BirthYearSure.valueOf(row.getBirthYearSure()), ReportingGender.valueOf(row.getReportingGender()),
                IDENTITY.open(tx.keys(), row.getId(), row.getRowVersion(), row.getIdentity()));
    }
}
