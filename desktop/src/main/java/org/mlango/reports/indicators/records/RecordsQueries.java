package org.mlango.reports.indicators.records;

import static org.mlango.schema.Tables.BATCH;
import static org.mlango.schema.Tables.BATCH_THING;
import static org.mlango.schema.Tables.CONSENT_STOPPED;
import static org.mlango.schema.Tables.COUNT_ME_CARD;
import static org.mlango.schema.Tables.INCIDENT_COUNTED_CARD;
import static org.mlango.schema.Tables.INCIDENT_USE;
import static org.mlango.schema.Tables.PERSON_CARD;
import static org.mlango.schema.Tables.PERSON_POPULATION;
import static org.mlango.schema.Tables.PLAN_CARD;
import static org.mlango.schema.Tables.PLAN_STEP;
import static org.mlango.schema.Tables.SAME_PERSON_CARD;
import static org.mlango.schema.Tables.TEST_COURSE;
import static org.mlango.schema.Tables.TEST_RESULT;
import static org.mlango.schema.Tables.VISIT;
import static org.mlango.schema.Tables.VISIT_SERVICE;
import static org.mlango.schema.Tables.VISIT_THING;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mlango.incidents.CameOfIt;
import org.mlango.incidents.Happened;
import org.mlango.incidents.Matter;
import org.mlango.people.Population;
import org.mlango.people.ReportingGender;
import org.mlango.reports.indicators.definition.Vocabulary;
import org.mlango.reports.indicators.records.Records.NotCounted;
import org.mlango.reports.indicators.records.Records.Unnamed;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.tests.Kind;
import org.mlango.tests.Showed;
import org.mlango.tests.Step;
import org.mlango.tests.StepDay;

/** Reads all of it once: ids, days, codes and quantities. Never a column sealed under IK or NK. */
final class RecordsQueries {
    private static final SealedColumn<Services> SERVICES = SealedColumn.of(KeyName.CK, VISIT.CODES, Services.class);
    private static final SealedColumn<Groups> GROUPS = SealedColumn.of(KeyName.CK, PERSON_POPULATION.CODES,
            Groups.class);
    private static final SealedColumn<Course> COURSES = SealedColumn.of(KeyName.CK, TEST_COURSE.CODES, Course.class);
    private static final SealedColumn<Result> RESULTS = SealedColumn.of(KeyName.CK, TEST_RESULT.SHOWED, Result.class);
    private static final SealedColumn<Told> TOLD = SealedColumn.of(KeyName.CK, INCIDENT_USE.CODES, Told.class);

    private static final Set<String> HEALTH = Set.of("KEEP_HEALTH");
    private static final int HOURS_OF_A_DAY = 24;

    private final ReadTx tx;
    private final LocalDate until;
    private final Set<UUID> noHealth;
    private final Gathering gathering;
    private final List<NotCounted> notCounted = new ArrayList<>();

    /** What is counted of {@code visit.codes}. */
    record Services(List<String> services) {}

    /** What is counted of {@code person_population.codes}; {@code countAs} where they chose the one they count as. */
    record Groups(List<Population> codes, @Nullable Population countAs) {}

    /** What is counted of {@code test_course.codes}. */
    record Course(Kind kind, List<StepDay> steps, @Nullable Since since) {
        record Since(LocalDate day) {}
    }

    /** What is counted of {@code test_result.showed}. */
    record Result(Showed showed) {}

    /** What is counted of {@code incident_use.codes}. */
    record Told(Matter matter, @Nullable Set<Happened> happened, @Nullable Integer hours, @Nullable Boolean naloxone,
            @Nullable CameOfIt came) {}

    RecordsQueries(ReadTx tx, LocalDate until) {
        this.tx = tx;
        this.until = until;
        this.noHealth = stopped(HEALTH);
        this.gathering = new Gathering(tx.sql().selectFrom(SAME_PERSON_CARD)
                .fetchMap(SAME_PERSON_CARD.PERSON_ID, SAME_PERSON_CARD.FIRST_ID), agreed());
    }

    Records read() {
        tx.sql().selectFrom(PERSON_CARD).orderBy(PERSON_CARD.REGISTERED_DAY, PERSON_CARD.PERSON_ID)
                .forEach(row -> gathering.met(row.getPersonId(), row.getBirthYear(),
                        ReportingGender.valueOf(row.getReportingGender())));
        groups();
        Map<UUID, Visit> visits = visits();
        List<Unnamed> unnamed = new ArrayList<>();
        services(visits);
        things(visits, unnamed);
        evenings(unnamed);
        tests();
        told();
        promises();
        return new Records(gathering.people(), unnamed, notCounted);
    }

    private Map<UUID, List<Gathering.Days>> agreed() {
        return tx.sql().selectFrom(COUNT_ME_CARD).fetchGroups(COUNT_ME_CARD.PERSON_ID,
                row -> new Gathering.Days(row.getFromDay(), row.getUntilDay()));
    }

    /** Who asked that this is left be. */
    private Set<UUID> stopped(Set<String> what) {
        return new HashSet<>(tx.sql().select(CONSENT_STOPPED.PERSON_ID).from(CONSENT_STOPPED)
                .where(CONSENT_STOPPED.COVERS.in(what)).fetch(CONSENT_STOPPED.PERSON_ID));
    }

    private void groups() {
        Set<UUID> none = stopped(Set.of("EVERYTHING", "KEEP_RECORD", "KEEP_POPULATION"));
        tx.sql().select(PERSON_POPULATION.fields()).from(PERSON_POPULATION).join(PERSON_CARD)
                .on(PERSON_CARD.PERSON_ID.eq(PERSON_POPULATION.PERSON_ID))
                .orderBy(PERSON_CARD.REGISTERED_DAY, PERSON_CARD.PERSON_ID)
                .forEach(found -> {
                    var row = found.into(PERSON_POPULATION);
                    if (!none.contains(row.getPersonId())) {
                        Groups groups = GROUPS.open(tx.keys(), row.getPersonId(), row.getRowVersion(), row.getCodes());
                        Set<Population> named = EnumSet.noneOf(Population.class);
                        named.addAll(groups.codes());
                        gathering.named(row.getPersonId(), named, groups.countAs());
                    }
                });
    }

    /** @param person null if nobody was written down, or nobody who may be counted on that day */
    private record Visit(LocalDate day, @Nullable UUID person, boolean unnamed) {}

    private Map<UUID, Visit> visits() {
        Map<UUID, Visit> visits = new HashMap<>();
        tx.sql().select(VISIT.ID, VISIT.DAY, VISIT.PERSON_ID, VISIT.PLACE, VISIT.ROW_VERSION, VISIT.CODES).from(VISIT)
                .where(VISIT.DAY.le(until)).orderBy(VISIT.DAY, VISIT.ID).forEach(row -> {
                    UUID person = row.value3();
                    LocalDate day = row.value2();
                    if (person == null) {
                        visits.put(row.value1(), new Visit(day, null, true));
                    } else if (gathering.mayCount(person, day)) {
                        visits.put(row.value1(), new Visit(day, person, false));
                        gathering.wrote(person, Written.of(Vocabulary.VISIT, day));
                        gathering.wrote(person, Written.of("visit:" + row.value4(), day));
                        byte[] sealed = row.value6();
                        if (sealed != null && !noHealth.contains(person)) {
                            SERVICES.open(tx.keys(), row.value1(), row.value5(), sealed).services()
                                    .forEach(code -> gathering.wrote(person, Written.of("service:" + code, day)));
                        }
                    } else {
                        notCounted.add(new NotCounted(gathering.one(person), day));
                    }
                });
        return visits;
    }

    private void services(Map<UUID, Visit> visits) {
        tx.sql().select(VISIT_SERVICE.VISIT_ID, VISIT_SERVICE.SERVICE_CODE).from(VISIT_SERVICE).forEach(row -> {
            Visit visit = visits.get(row.value1());
            UUID person = visit == null ? null : visit.person();
            if (visit != null && person != null) {
                gathering.wrote(person, Written.of("service:" + row.value2(), visit.day()));
            }
        });
    }

    private void things(Map<UUID, Visit> visits, List<Unnamed> unnamed) {
        tx.sql().select(VISIT_THING.VISIT_ID, VISIT_THING.THING_CODE, VISIT_THING.ASKED, VISIT_THING.GIVEN)
                .from(VISIT_THING).forEach(row -> {
                    Visit visit = visits.get(row.value1());
                    if (visit == null) {
                        return;
                    }
                    UUID person = visit.person();
                    Written given = new Written("thing:" + row.value2(), visit.day(), row.value4());
                    if (person == null && given.pieces() > 0) {
                        unnamed.add(new Unnamed(row.value1(), given));
                    } else if (person != null) {
                        if (given.pieces() > 0) {
                            gathering.wrote(person, given);
                        }
                        if (row.value3() > row.value4()) {
                            gathering.wrote(person, Written.of("short:" + row.value2(), visit.day()));
                        }
                    }
                });
    }

    private void evenings(List<Unnamed> unnamed) {
        tx.sql().select(BATCH.ID, BATCH.DAY, BATCH_THING.LINE, BATCH_THING.THING_CODE, BATCH_THING.GIVEN)
                .from(BATCH_THING).join(BATCH).on(BATCH.ID.eq(BATCH_THING.BATCH_ID)).where(BATCH.DAY.le(until))
                .forEach(row -> unnamed.add(new Unnamed(
                        UUID.nameUUIDFromBytes((row.value1() + "/" + row.value3()).getBytes(StandardCharsets.UTF_8)),
                        new Written("thing:" + row.value4(), row.value2(), row.value5()))));
    }

    private void tests() {
        Map<UUID, Showed> results = new HashMap<>();
        Set<UUID> noResults = stopped(Set.of("KEEP_RESULTS"));
        tx.sql().selectFrom(TEST_RESULT).forEach(row -> {
            if (!noResults.contains(row.getPersonId())) {
                results.put(row.getId(),
                        RESULTS.open(tx.keys(), row.getId(), row.getRowVersion(), row.getShowed()).showed());
            }
        });
        tx.sql().selectFrom(TEST_COURSE).where(TEST_COURSE.DAY.le(until)).orderBy(TEST_COURSE.DAY, TEST_COURSE.ID)
                .forEach(row -> {
                    if (!noHealth.contains(row.getPersonId())) {
                        test(row.getPersonId(),
                                COURSES.open(tx.keys(), row.getId(), row.getRowVersion(), row.getCodes()),
                                results.get(row.getId()));
                    }
                });
    }

    /** What a test showed belongs to the day it was made, or else to the day they were told, or heard of first. */
    private void test(UUID person, Course course, @Nullable Showed showed) {
        Map<Step, LocalDate> first = course.steps().stream().filter(step -> !step.day().isAfter(until)).collect(
                Collectors.toMap(StepDay::step, StepDay::day, (one, other) -> one.isBefore(other) ? one : other));
        course.steps().stream().filter(step -> !step.day().isAfter(until)).forEach(step -> gathering.wrote(person,
                Written.of(Vocabulary.test(course.kind(), step.step()), step.day())));
        LocalDate told = first.getOrDefault(Step.DONE,
                first.getOrDefault(Step.RESULT_GIVEN, first.values().stream().min(LocalDate::compareTo).orElse(null)));
        if (showed != null && told != null) {
            gathering.wrote(person, Written.of(Vocabulary.result(course.kind(), showed), told));
        }
        LocalDate started = first.get(Step.STARTED);
        Course.Since since = course.since();
        if (course.kind() == Kind.PEP && started != null && since != null
                && ChronoUnit.DAYS.between(since.day(), started) <= 2) {
            gathering.wrote(person, Written.of(Vocabulary.PEP_IN_TIME, started));
        }
    }

    /** Of people with a record alone: several things told by nobody named may be one person's. */
    private void told() {
        tx.sql().select(INCIDENT_COUNTED_CARD.USE_ID, INCIDENT_COUNTED_CARD.ROW_VERSION, INCIDENT_COUNTED_CARD.CODES,
                INCIDENT_COUNTED_CARD.PERSON_ID, INCIDENT_COUNTED_CARD.DAY).from(INCIDENT_COUNTED_CARD)
                .where(INCIDENT_COUNTED_CARD.PERSON_ID.isNotNull(), INCIDENT_COUNTED_CARD.DAY.le(until))
                .orderBy(INCIDENT_COUNTED_CARD.DAY, INCIDENT_COUNTED_CARD.USE_ID)
                .forEach(row -> told(row.value4(), row.value5(),
                        TOLD.open(tx.keys(), row.value1(), row.value2(), row.value3())));
    }

    private void told(UUID person, LocalDate day, Told told) {
        List<String> codes = new ArrayList<>();
        if (told.matter() == Matter.OVERDOSE) {
            codes.add(Vocabulary.OVERDOSE);
            if (Boolean.TRUE.equals(told.naloxone())) {
                codes.add(Vocabulary.NALOXONE);
            }
            if (told.came() == CameOfIt.DIED) {
                codes.add(Vocabulary.DIED);
            }
        }
        if (told.happened() != null) {
            told.happened().forEach(one -> codes.add("happened:" + one));
        }
        Integer hours = told.hours();
        if (hours != null) {
            codes.add(Vocabulary.HELPED);
            if (hours < HOURS_OF_A_DAY) {
                codes.add(Vocabulary.HELPED_IN_A_DAY);
            }
        }
        codes.forEach(code -> gathering.wrote(person, Written.of(code, day)));
    }

    /** What a worker promised in a plan, on the day that was named for it; no word of it is opened. */
    private void promises() {
        tx.sql().select(PLAN_CARD.PERSON_ID, PLAN_STEP.WHEN_DAY, PLAN_STEP.STATE).from(PLAN_STEP).join(PLAN_CARD)
                .on(PLAN_CARD.PLAN_ID.eq(PLAN_STEP.PLAN_ID))
                .where(PLAN_STEP.WHO.eq("WORKER"), PLAN_STEP.WHEN_DAY.le(until))
                .forEach(row -> gathering.wrote(row.value1(), Written.of("promise:" + row.value3(), row.value2())));
    }
}
