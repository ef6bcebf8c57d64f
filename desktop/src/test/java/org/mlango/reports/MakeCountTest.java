package org.mlango.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.AUDIT_LINE;
import static org.mlango.schema.Tables.PERSON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.consent.Answer;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.TestWorker;
import org.mlango.consent.Withdrawal;
import org.mlango.kit.text.Language;
import org.mlango.reports.indicators.Quarter;
import org.mlango.reports.protect.SafeRow;
import org.mlango.reports.protect.Shown;
import org.mlango.reports.write.FileKind;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.visits.NewOrBack;
import org.mlango.visits.Place;
import org.mlango.visits.ThingLine;
import org.mlango.visits.VisitDraft;
import org.mlango.visits.Visits;

/** The count on a real store, made with a manager's keys. */
class MakeCountTest {
    private static final Quarter QUARTER = new Quarter(2026, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 16);
    private final TestStore test = TestStore.fresh();
    private final Consents consents = new Consents();
    private final Visits visits = new Visits(consents);
    private final MakeCount makeCount = new MakeCount(visits);

    @BeforeEach
    void furnish() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
            visits.furnish(tx);
        });
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void countsWithNeitherNamesNorWordsInHand() {
        for (int i = 0; i < 12; i++) {
            PersonId person = person(i % 2 == 0 ? "FEMALE" : "MALE", Purpose.COUNT_ME, Purpose.KEEP_HEALTH);
            visit(person, Set.of("SV_INFO", i % 2 == 0 ? "SV_HTS" : "SV_STI"));
            visit(person, Set.of());
        }
        for (int i = 0; i < 12; i++) {
            visit(person("FEMALE", Purpose.COUNT_ME), Set.of());
            anonymous();
        }

        SafeCount count = made();

        assertThat(total(count, "PEOPLE")).isEqualTo(24);
        assertThat(total(count, "VISITS")).isEqualTo(48);
        assertThat(total(count, "SERVICE_PEOPLE:SV_HTS")).isEqualTo(6);
        assertThat(total(count, "SERVICE_VISITS:SV_HEALTH")).isEqualTo(12);
        assertThat(total(count, "THING_GIVEN:CM_NSP_PACK")).isEqualTo(12 * 2);
        assertThat(count.table().row("SERVICE_PEOPLE:SV_PREP").shown()).isEqualTo(Shown.NOTHING);
    }

    @Test
    void sensitiveServicesWrittenAtTheDeskAreCountedToo() {
        test.as(Role.FRONT_DESK);
        for (int i = 0; i < 6; i++) {
            visit(person("FEMALE", Purpose.COUNT_ME, Purpose.KEEP_HEALTH), Set.of("SV_HTS"));
            visit(person("FEMALE", Purpose.COUNT_ME), Set.of());
        }

        assertThat(total(made(), "SERVICE_PEOPLE:SV_HTS")).isEqualTo(6);
    }

    @Test
    void peopleWhoDidNotAgreeAreInOneRowOnly() {
        for (int i = 0; i < 7; i++) {
            visit(person("FEMALE"), Set.of("SV_INFO"));
            visit(person("FEMALE", Purpose.COUNT_ME), Set.of());
        }

        SafeCount count = made();

        assertThat(total(count, "PEOPLE")).isEqualTo(7);
        assertThat(total(count, "VISITS")).isEqualTo(7);
        assertThat(total(count, "NOT_COUNTED")).isEqualTo(7);
        assertThat(count.table().row("SERVICE_PEOPLE:SV_INFO").shown()).isEqualTo(Shown.NOTHING);
    }

    @Test
    void agreementTakenBackCountsNoLonger() {
        List<PersonId> people = Stream.generate(() -> person("FEMALE", Purpose.COUNT_ME)).limit(12)
                .toList();
        people.forEach(person -> visit(person, Set.of()));
        people.subList(0, 6).forEach(person -> test.done(
                tx -> consents.withdraw(tx, Withdrawal.spoken(person, Purpose.COUNT_ME))));

        SafeCount count = made();

        assertThat(total(count, "PEOPLE")).isEqualTo(6);
        assertThat(total(count, "NOT_COUNTED")).isEqualTo(6);
    }

    @Test
    void onlyTheDaysOfTheQuarter() {
        test.clock().set(Instant.parse("2026-03-31T09:00:00Z"));
        anonymousOn(LocalDate.of(2026, 3, 31), 5);
        test.clock().set(Instant.parse("2026-07-01T09:00:00Z"));
        anonymousOn(LocalDate.of(2026, 4, 1), 6);
        anonymousOn(LocalDate.of(2026, 6, 30), 7);
        anonymousOn(LocalDate.of(2026, 7, 1), 20);

        assertThat(total(made(), "VISITS")).isEqualTo(13);
    }

    @Test
    void anEmptyQuarterGivesAnEmptyCount() {
        assertThat(made().table().rows()).allMatch(row -> row.shown() == Shown.NOTHING);
    }

    @Test
    void aQuarterThatRunsIsNotCounted() {
        assertThat(tried(QUARTER)).isEqualTo(refused("quarter", "count.not_ended"));
        test.clock().set(Instant.parse("2026-06-30T20:59:00Z"));
        assertThat(tried(QUARTER)).isEqualTo(refused("quarter", "count.not_ended"));
        test.clock().advance(Duration.ofMinutes(2));
        assertThat(tried(QUARTER)).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"FRONT_DESK", "NURSE", "COUNSELLOR"})
    void whoServesPeopleDoesNotCount(Role role) {
        test.as(role);
        assertThat(test.store().write(tx -> makeCount.run(tx, new Quarter(2026, 1))))
                .isEqualTo(refused("", "count.not_yours"));
        assertThat(test.store().write(tx -> makeCount.written(tx, FileKind.CSV)))
                .isEqualTo(refused("", "count.not_yours"));
    }

    @Test
    void bothStepsAreInTheTrail() {
        made();
        test.done(tx -> makeCount.written(tx, FileKind.XLSX));

        List<String> trail = test.store().read(tx -> tx.sql().select(AUDIT_LINE.ACTION, AUDIT_LINE.PURPOSE)
                .from(AUDIT_LINE).where(AUDIT_LINE.ACTION.startsWith("COUNT_")).orderBy(AUDIT_LINE.SEQ)
                .fetch(row -> row.value1() + " " + row.value2()));
        assertThat(trail).containsExactly("COUNT_MADE 2026_Q2", "COUNT_WRITTEN XLSX");
    }

    private SafeCount made() {
        test.as(Role.MANAGER);
        test.clock().set(Instant.parse("2026-07-02T09:00:00Z"));
        return test.done(tx -> makeCount.run(tx, QUARTER));
    }

    private Outcome<SafeCount> tried(Quarter quarter) {
        test.as(Role.DATA_OFFICER);
        return test.store().write(tx -> makeCount.run(tx, quarter));
    }

    private static Outcome<?> refused(String field, String code) {
        return Outcome.refused(List.of(new Refusal(field, code)));
    }

    private static Long total(SafeCount count, String key) {
        SafeRow row = count.table().row(key);
        return row.total() == null ? -1L : row.total();
    }

    private PersonId person(String gender, Purpose... purposes) {
        PersonId person = PersonId.random();
        UUID decision = answer(person, Purpose.KEEP_RECORD, Answer.AGREED);
        test.scene(tx -> tx.sql().insertInto(PERSON)
                .set(PERSON.ID, person.value())
                .set(PERSON.REGISTERED_DAY, tx.today())
                .set(PERSON.BIRTH_YEAR, 1999)
                .set(PERSON.BIRTH_YEAR_SURE, "SURE")
                .set(PERSON.REPORTING_GENDER, gender)
                .set(PERSON.IDENTITY, new byte[]{1})
                .set(PERSON.DECISION_ID, decision)
                .set(PERSON.REGISTERED_BY_ID, TestStore.WORKER)
                .set(PERSON.ROW_VERSION, 1L)
                .execute());
        List.of(purposes).forEach(purpose -> answer(person, purpose, Answer.AGREED));
        return person;
    }

    private UUID answer(PersonId person, Purpose purpose, Answer answer) {
        return test.done(tx -> consents.decide(tx, DecisionDraft.spoken(person, purpose, answer, Language.EN)));
    }

    private void visit(PersonId person, Set<String> services) {
        test.done(tx -> visits.record(tx, new VisitDraft(DAY, null, Place.CENTRE, person, 0,
                NewOrBack.NOT_ASKED, null, services, List.of(), "")));
    }

    private void anonymous() {
        anonymousOn(DAY, 1);
    }

    private void anonymousOn(LocalDate day, int times) {
        for (int i = 0; i < times; i++) {
            test.done(tx -> visits.record(tx,
                    VisitDraft.anonymous(day, Set.of(), List.of(ThingLine.given("CM_NSP_PACK", 2)))));
        }
    }
}
