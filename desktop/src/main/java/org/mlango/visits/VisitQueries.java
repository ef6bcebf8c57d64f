package org.mlango.visits;

import static org.mlango.schema.Tables.HIDDEN_CARD;
import static org.mlango.schema.Tables.VISIT;
import static org.mlango.schema.Tables.VISIT_SERVICE;
import static org.mlango.schema.Tables.VISIT_THING;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.schema.tables.records.VisitRecord;
import org.mlango.schema.tables.records.VisitThingRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;

final class VisitQueries {
    static final SealedColumn<DeskNote> NOTE = SealedColumn.of(KeyName.IK, VISIT.NOTE, DeskNote.class);
    static final SealedColumn<SensitiveServices> CODES = SealedColumn.of(KeyName.CK, VISIT.CODES,
            SensitiveServices.class);

    private VisitQueries() {}

    /** The inside of {@code visit.note}. */
    record DeskNote(String words) {
        @Override
        public String toString() {
            return "DeskNote";
        }
    }

    /** The inside of {@code visit.codes}. */
    record SensitiveServices(List<String> services) {
        @Override
        public String toString() {
            return "SensitiveServices";
        }
    }

    static Optional<StoredVisit> visit(ReadTx tx, UUID id) {
        return fetch(tx, VISIT.ID.eq(id).andNot(ofSomebodyHidden())).stream().findFirst();
    }

    static Optional<LocalDate> day(ReadTx tx, UUID id) {
        return tx.sql().select(VISIT.DAY).from(VISIT).where(VISIT.ID.eq(id)).fetchOptional(VISIT.DAY);
    }

    /** Newest first. */
    static List<StoredVisit> ofDay(ReadTx tx, LocalDate day) {
        return fetch(tx, VISIT.DAY.eq(day));
    }

    /** Newest first. */
    static List<StoredVisit> ofPerson(ReadTx tx, List<PersonId> records) {
        return fetch(tx, of(records).andNot(ofSomebodyHidden()));
    }

    private static Condition of(List<PersonId> records) {
        return VISIT.PERSON_ID.in(records.stream().map(PersonId::value).toList());
    }

    /** True if a visit on this day, at this very minute, is written down under one of these records. */
    static boolean atOnce(ReadTx tx, List<PersonId> records, LocalDate day, int minute) {
        return tx.sql().fetchExists(VISIT, of(records), VISIT.DAY.eq(day), VISIT.MINUTE.eq(minute));
    }

    /** Whoever asked to be erased is not there any more: their visits cannot be opened, and lead to nobody in lists. */
    private static Condition ofSomebodyHidden() {
        return DSL.exists(DSL.selectOne().from(HIDDEN_CARD).where(HIDDEN_CARD.PERSON_ID.eq(VISIT.PERSON_ID)));
    }

    static Set<UUID> hiddenOnes(ReadTx tx, LocalDate day) {
        return tx.sql().select(VISIT.ID).from(VISIT).where(VISIT.DAY.eq(day)).and(ofSomebodyHidden())
                .fetchSet(VISIT.ID);
    }

    /** Their days, without doubles, oldest first. */
    static List<LocalDate> days(ReadTx tx, List<PersonId> records) {
        return tx.sql().selectDistinct(VISIT.DAY).from(VISIT).where(of(records))
                .andNot(ofSomebodyHidden()).orderBy(VISIT.DAY).fetch(VISIT.DAY);
    }

    static Map<String, SortedMap<LocalDate, Integer>> given(ReadTx tx, LocalDate from, LocalDate until) {
        Map<String, SortedMap<LocalDate, Integer>> given = new HashMap<>();
        Field<BigDecimal> sum = DSL.sum(VISIT_THING.GIVEN);
        tx.sql().select(VISIT_THING.THING_CODE, VISIT.DAY, sum).from(VISIT)
                .join(VISIT_THING).on(VISIT_THING.VISIT_ID.eq(VISIT.ID))
                .where(VISIT.DAY.between(from, until)).and(VISIT_THING.GIVEN.gt(0))
                .groupBy(VISIT_THING.THING_CODE, VISIT.DAY)
                .forEach(row -> given.computeIfAbsent(row.value1(), code -> new TreeMap<>())
                        .put(row.value2(), row.value3().intValueExact()));
        return given;
    }

    /** By day; days on which nobody came are not in it. */
    static SortedMap<LocalDate, Came> came(ReadTx tx, LocalDate from, LocalDate until) {
        Field<Integer> all = DSL.count();
        Field<Integer> first = DSL.count().filterWhere(VISIT.NEW_OR_BACK.eq(NewOrBack.NEW.name()));
        Field<Integer> back = DSL.count().filterWhere(VISIT.NEW_OR_BACK.eq(NewOrBack.BACK.name()));
        SortedMap<LocalDate, Came> came = new TreeMap<>();
        tx.sql().select(VISIT.DAY, all, first, back).from(VISIT).where(VISIT.DAY.between(from, until))
                .groupBy(VISIT.DAY)
                .forEach(row -> came.put(row.value1(), new Came(row.value2(), row.value3(), row.value4())));
        return came;
    }

    /** Visits by the hour, 0 to 23: the one written down; else when it was recorded, if that was on the same day. */
    static SortedMap<Integer, Integer> hours(ReadTx tx, LocalDate from, ZoneId zone) {
        SortedMap<Integer, Integer> hours = new TreeMap<>();
        tx.sql().select(VISIT.DAY, VISIT.MINUTE, VISIT.RECORDED_AT).from(VISIT).where(VISIT.DAY.ge(from))
                .forEach(row -> hour(row.value1(), row.value2(), row.value3(), zone)
                        .ifPresent(hour -> hours.merge(hour, 1, Integer::sum)));
        return hours;
    }

    /** A visit that let go of its person has the beginning of its day for a moment (decision 0008), which says nothing. */
    private static OptionalInt hour(LocalDate day, @Nullable Integer minute, Instant recorded, ZoneId zone) {
        if (minute != null) {
            return OptionalInt.of(minute / 60);
        }
        boolean known = !recorded.equals(day.atStartOfDay().toInstant(ZoneOffset.UTC))
                && LocalDate.ofInstant(recorded, zone).equals(day);
        return known ? OptionalInt.of(recorded.atZone(zone).getHour()) : OptionalInt.empty();
    }

    static Optional<LocalDate> firstDay(ReadTx tx) {
        return tx.sql().select(VISIT.DAY).from(VISIT).orderBy(VISIT.DAY).limit(1).fetchOptional(VISIT.DAY);
    }

    static List<UUID> ids(ReadTx tx, PersonId person) {
        return tx.sql().select(VISIT.ID).from(VISIT).where(VISIT.PERSON_ID.eq(person.value())).fetch(VISIT.ID);
    }

    static List<UUID> ids(ReadTx tx, PersonId person, LocalDate from, LocalDate until) {
        return tx.sql().select(VISIT.ID).from(VISIT).where(VISIT.PERSON_ID.eq(person.value()))
                .and(VISIT.DAY.between(from, until)).fetch(VISIT.ID);
    }

    /** Every visit that leads to somebody: its id, whose it is, and when it was written down. */
    static List<Attached> attached(ReadTx tx) {
        return tx.sql().select(VISIT.ID, VISIT.PERSON_ID, VISIT.RECORDED_AT).from(VISIT)
                .where(VISIT.PERSON_ID.isNotNull())
                .fetch(row -> new Attached(row.value1(), row.value2(), row.value3()));
    }

    record Attached(UUID visit, UUID person, Instant recorded) {}

    static int countOf(ReadTx tx, PersonId person) {
        return tx.sql().fetchCount(VISIT, VISIT.PERSON_ID.eq(person.value()));
    }

    static int countSealed(ReadTx tx, PersonId person) {
        return tx.sql().fetchCount(VISIT, VISIT.PERSON_ID.eq(person.value()).and(VISIT.CODES.isNotNull()));
    }

    private static List<StoredVisit> fetch(ReadTx tx, Condition which) {
        var ids = DSL.select(VISIT.ID).from(VISIT).where(which);
        Map<UUID, List<String>> services = tx.sql().selectFrom(VISIT_SERVICE).where(VISIT_SERVICE.VISIT_ID.in(ids))
                .fetchGroups(VISIT_SERVICE.VISIT_ID, VISIT_SERVICE.SERVICE_CODE);
        Map<UUID, List<ThingLine>> things = tx.sql().selectFrom(VISIT_THING).where(VISIT_THING.VISIT_ID.in(ids))
                .fetchGroups(VISIT_THING.VISIT_ID, VisitQueries::line);
        return tx.sql().selectFrom(VISIT).where(which)
                .orderBy(VISIT.DAY.desc(), VISIT.RECORDED_AT.desc(), VISIT.ID)
                .fetch(row -> visit(row, services.getOrDefault(row.getId(), List.of()),
                        things.getOrDefault(row.getId(), List.of())));
    }

    private static StoredVisit visit(VisitRecord row, List<String> services, List<ThingLine> things) {
        @Nullable
        UUID person = row.getPersonId();
        @Nullable
        String turnedAway = row.getTurnedAway();
        return new StoredVisit(row.getId(), row.getRowVersion(), row.getDay(), row.getMinute(),
                Place.valueOf(row.getPlace()), person == null ? null : new PersonId(person), row.getWorkerId(),
                row.getCollectingFor(), NewOrBack.valueOf(row.getNewOrBack()),
                turnedAway == null ? null : TurnedAway.valueOf(turnedAway), row.getNote(), row.getCodes(),
                row.getRecordedAt(), Set.copyOf(services), things);
    }

    private static ThingLine line(VisitThingRecord row) {
        @Nullable
        String shortfall = row.getShortfall();
        return new ThingLine(row.getThingCode(), row.getAsked(), row.getGiven(), row.getReturned(),
                shortfall == null ? null : Shortfall.valueOf(shortfall));
    }
}
