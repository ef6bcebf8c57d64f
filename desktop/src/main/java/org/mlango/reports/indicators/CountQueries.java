package org.mlango.reports.indicators;

import static org.mlango.schema.Tables.BATCH;
import static org.mlango.schema.Tables.BATCH_LINE;
import static org.mlango.schema.Tables.BATCH_THING;
import static org.mlango.schema.Tables.COUNT_ME_CARD;
import static org.mlango.schema.Tables.PERSON_CARD;
import static org.mlango.schema.Tables.SERVICE;
import static org.mlango.schema.Tables.THING;
import static org.mlango.schema.Tables.VISIT;
import static org.mlango.schema.Tables.VISIT_SERVICE;
import static org.mlango.schema.Tables.VISIT_THING;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.reports.indicators.QuarterReading.Contact;
import org.mlango.reports.indicators.QuarterReading.CountedService;
import org.mlango.reports.indicators.QuarterReading.Together;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;

/** Reads one quarter: ids, days, codes and quantities. Never a column sealed under IK or NK. */
final class CountQueries {
    private static final SealedColumn<SensitiveCodes> CODES = SealedColumn.of(KeyName.CK, VISIT.CODES,
            SensitiveCodes.class);

    private CountQueries() {}

    /** What is inside {@code visit.codes}. */
    record SensitiveCodes(List<String> services) {}

    static QuarterReading read(ReadTx tx, Quarter quarter) {
        List<Contact> contacts = contacts(tx, quarter);
        Map<UUID, Set<String>> services = openServices(tx, quarter);
        addSealed(tx, quarter, contacts, services);
        return new QuarterReading(contacts, services, given(tx, quarter), serviceList(tx, quarter),
                thingList(tx, quarter), together(tx, quarter));
    }

    private static List<Together> together(ReadTx tx, Quarter quarter) {
        Map<UUID, Map<Integer, Map<String, Integer>>> given = new HashMap<>();
        Condition within = BATCH.DAY.between(quarter.firstDay(), quarter.lastDay());
        tx.sql().select(BATCH_THING.BATCH_ID, BATCH_THING.LINE, BATCH_THING.THING_CODE, BATCH_THING.GIVEN)
                .from(BATCH_THING).join(BATCH).on(BATCH.ID.eq(BATCH_THING.BATCH_ID)).where(within)
                .forEach(row -> given.computeIfAbsent(row.value1(), batch -> new HashMap<>())
                        .computeIfAbsent(row.value2(), line -> new HashMap<>()).put(row.value3(), row.value4()));
        return tx.sql().select(BATCH.ID, BATCH_LINE.LINE, BATCH.KIND, BATCH_LINE.PEOPLE, BATCH_LINE.GENDER,
                BATCH_LINE.AGE).from(BATCH_LINE).join(BATCH).on(BATCH.ID.eq(BATCH_LINE.BATCH_ID)).where(within)
                .fetch(row -> new Together(UUID.randomUUID(), age(row.value6()), CountedGender.of(row.value5()),
                        row.value4(), row.value3().equals("TALK"),
                        given.getOrDefault(row.value1(), Map.of()).getOrDefault(row.value2(), Map.of())));
    }

    private static AgeBand age(@Nullable String age) {
        return age == null ? AgeBand.NOT_KNOWN : AgeBand.valueOf(age);
    }

    private static List<Contact> contacts(ReadTx tx, Quarter quarter) {
        Field<Boolean> agreed = DSL.field(VISIT.PERSON_ID.isNull().or(DSL.exists(DSL.selectOne().from(COUNT_ME_CARD)
                .where(COUNT_ME_CARD.PERSON_ID.eq(VISIT.PERSON_ID), COUNT_ME_CARD.FROM_DAY.le(VISIT.DAY),
                        COUNT_ME_CARD.UNTIL_DAY.gt(VISIT.DAY)))));
        Map<UUID, OnePerson> linked = OnePerson.read(tx, quarter);
        return tx.sql().select(VISIT.ID, VISIT.PERSON_ID, PERSON_CARD.BIRTH_YEAR, PERSON_CARD.REPORTING_GENDER, agreed)
                .from(VISIT).leftJoin(PERSON_CARD).on(PERSON_CARD.PERSON_ID.eq(VISIT.PERSON_ID))
                .where(within(quarter))
                .fetch(row -> new Contact(row.value1(), row.value2(), AgeBand.of(row.value3(), quarter),
                        CountedGender.of(row.value4()), row.value5()))
                .stream().map(contact -> asOne(contact, linked)).toList();
    }

    private static Contact asOne(Contact contact, Map<UUID, OnePerson> linked) {
        UUID person = contact.person();
        OnePerson one = person == null ? null : linked.get(person);
        return one == null ? contact : one.of(contact);
    }

    private static Map<UUID, Set<String>> openServices(ReadTx tx, Quarter quarter) {
        Map<UUID, Set<String>> services = new HashMap<>();
        tx.sql().select(VISIT_SERVICE.VISIT_ID, VISIT_SERVICE.SERVICE_CODE)
                .from(VISIT_SERVICE).join(VISIT).on(VISIT.ID.eq(VISIT_SERVICE.VISIT_ID)).where(within(quarter))
                .forEach(row -> services.computeIfAbsent(row.value1(), visit -> new HashSet<>()).add(row.value2()));
        return services;
    }

    /** Opens only what is counted. */
    private static void addSealed(ReadTx tx, Quarter quarter, List<Contact> contacts, Map<UUID, Set<String>> services) {
        Set<UUID> counted = new HashSet<>();
        contacts.stream().filter(Contact::counted).map(Contact::visit).forEach(counted::add);
        tx.sql().select(VISIT.ID, VISIT.ROW_VERSION, VISIT.CODES).from(VISIT)
                .where(within(quarter), VISIT.CODES.isNotNull()).forEach(row -> {
                    byte[] sealed = row.value3();
                    if (sealed != null && counted.contains(row.value1())) {
                        services.computeIfAbsent(row.value1(), visit -> new HashSet<>())
                                .addAll(CODES.open(tx.keys(), row.value1(), row.value2(), sealed).services());
                    }
                });
    }

    private static Map<UUID, Map<String, Integer>> given(ReadTx tx, Quarter quarter) {
        Map<UUID, Map<String, Integer>> given = new HashMap<>();
        tx.sql().select(VISIT_THING.VISIT_ID, VISIT_THING.THING_CODE, VISIT_THING.GIVEN)
                .from(VISIT_THING).join(VISIT).on(VISIT.ID.eq(VISIT_THING.VISIT_ID)).where(within(quarter))
                .forEach(row -> given.computeIfAbsent(row.value1(), visit -> new HashMap<>())
                        .put(row.value2(), row.value3()));
        return given;
    }

    private static List<CountedService> serviceList(ReadTx tx, Quarter quarter) {
        return tx.sql().select(SERVICE.CODE, SERVICE.SENSITIVE).from(SERVICE)
                .where(inUse(SERVICE.RETIRED_AT, quarter)).orderBy(SERVICE.POSITION, SERVICE.CODE)
                .fetch(row -> new CountedService(row.value1(), row.value2()));
    }

    private static List<String> thingList(ReadTx tx, Quarter quarter) {
        return tx.sql().select(THING.CODE).from(THING)
                .where(inUse(THING.RETIRED_AT, quarter)).orderBy(THING.POSITION, THING.CODE).fetch(THING.CODE);
    }

    /** By the day alone, never by whether it was used: that a row is there must tell nothing. */
    private static Condition inUse(TableField<?, Instant> retired, Quarter quarter) {
        return retired.isNull().or(retired.ge(quarter.firstDay().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static Condition within(Quarter quarter) {
        return VISIT.DAY.between(quarter.firstDay(), quarter.lastDay());
    }
}
