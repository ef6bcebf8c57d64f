package org.mlango.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.AUDIT_LINE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Withdrawal;
import org.mlango.reports.indicators.Quarter;
import org.mlango.reports.protect.SafeRow;
import org.mlango.reports.protect.Shown;
import org.mlango.reports.write.FileKind;
import org.mlango.store.Actor;
import org.mlango.store.KeyName;
import org.mlango.store.Keyring;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

/** The count on a real store, made with a manager's keys. */
class MakeCountTest {
    private static final Quarter QUARTER = new Quarter(2026, 2);
    private final CountScene scene = new CountScene();
    private final TestStore test = scene.test;
    private final MakeCount makeCount = new MakeCount(scene.visits);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void countsWithNeitherNamesNorWordsInHand() {
        for (int i = 0; i < 12; i++) {
            PersonId person = scene.person(i % 2 == 0 ? "FEMALE" : "MALE", Purpose.COUNT_ME, Purpose.KEEP_HEALTH);
            scene.visit(person, Set.of("SV_INFO", i % 2 == 0 ? "SV_HTS" : "SV_STI"));
            scene.visit(person, Set.of());
        }
        for (int i = 0; i < 12; i++) {
            scene.visit(scene.person("FEMALE", Purpose.COUNT_ME), Set.of());
            scene.anonymous();
        }

        SafeCount count = made();

        assertThat(total(count, "PEOPLE")).isEqualTo(24);
        assertThat(total(count, "VISITS")).isEqualTo(48);
        assertThat(total(count, "SERVICE_PEOPLE:SV_HTS")).isEqualTo(6);
        assertThat(total(count, "SERVICE_PEOPLE:SV_HEALTH")).isEqualTo(12);
        assertThat(total(count, "THING_GIVEN:CM_NSP_PACK")).isEqualTo(12 * 2);
        assertThat(count.table().row("SERVICE_PEOPLE:SV_PREP").shown()).isEqualTo(Shown.NOTHING);
    }

    /** Whoever comes back with a PIN holds DK and IK at most. */
    @Test
    void withoutTheKeyOfCodesItSaysWhatIsMissing() {
        scene.visit(scene.person("FEMALE", Purpose.COUNT_ME, Purpose.KEEP_HEALTH), Set.of("SV_HTS"));
        test.store().actAs(new Actor(TestStore.WORKER, Set.of(Role.MANAGER), new Keyring(
                Map.of(KeyName.DK, new Keyring.HeldKey(TestStore.secret(KeyName.DK), 1)), null, 1)));

        assertThat(test.store().write(tx -> makeCount.run(tx, QUARTER)))
                .isEqualTo(Outcome.refused("", "count.keys"));
    }

    @Test
    void sensitiveServicesWrittenAtTheDeskAreCountedToo() {
        test.as(Role.FRONT_DESK);
        for (int i = 0; i < 6; i++) {
            scene.visit(scene.person("FEMALE", Purpose.COUNT_ME, Purpose.KEEP_HEALTH), Set.of("SV_HTS"));
            scene.visit(scene.person("FEMALE", Purpose.COUNT_ME), Set.of());
        }

        assertThat(total(made(), "SERVICE_PEOPLE:SV_HTS")).isEqualTo(6);
    }

    @Test
    void peopleWhoDidNotAgreeAreInOneRowOnly() {
        for (int i = 0; i < 7; i++) {
            scene.visit(scene.person("FEMALE"), Set.of("SV_INFO"));
            scene.visit(scene.person("FEMALE", Purpose.COUNT_ME), Set.of());
            scene.anonymous();
        }

        SafeCount count = made();

        assertThat(total(count, "PEOPLE")).isEqualTo(7);
        assertThat(total(count, "VISITS")).isEqualTo(14);
        assertThat(total(count, "NOT_COUNTED")).isEqualTo(7);
        assertThat(count.table().row("SERVICE_PEOPLE:SV_INFO").shown()).isEqualTo(Shown.NOTHING);
    }

    @Test
    void agreementTakenBackCountsNoLonger() {
        List<PersonId> people = Stream.generate(() -> scene.person("FEMALE", Purpose.COUNT_ME)).limit(12)
                .toList();
        people.forEach(person -> scene.visit(person, Set.of()));
        people.subList(0, 6).forEach(person -> test.done(
                tx -> scene.consents.withdraw(tx, Withdrawal.spoken(person, Purpose.COUNT_ME))));

        SafeCount count = made();

        assertThat(total(count, "PEOPLE")).isEqualTo(6);
        assertThat(total(count, "NOT_COUNTED")).isEqualTo(6);
    }

    @Test
    void onlyTheDaysOfTheQuarter() {
        test.clock().set(Instant.parse("2026-03-31T09:00:00Z"));
        scene.anonymousOn(LocalDate.of(2026, 3, 31), 5);
        test.clock().set(Instant.parse("2026-07-01T09:00:00Z"));
        scene.anonymousOn(LocalDate.of(2026, 4, 1), 6);
        scene.anonymousOn(LocalDate.of(2026, 6, 30), 7);
        scene.anonymousOn(LocalDate.of(2026, 7, 1), 20);

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
}
