package org.mlango.reports.indicators.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.people.Population.INJECTS_DRUGS;
import static org.mlango.people.Population.MAN_WITH_MEN;
import static org.mlango.people.Population.SEX_WORK;
import static org.mlango.people.Population.TRANS;
import static org.mlango.people.Population.USES_DRUGS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.Purpose;
import org.mlango.consent.Withdrawal;
import org.mlango.incidents.Happened;
import org.mlango.people.Population;
import org.mlango.reports.indicators.cells.Scene.Known;
import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Shipped;
import org.mlango.tests.Kind;
import org.mlango.tests.Showed;
import org.mlango.tests.Step;
import org.mlango.tests.StepDay;

/** People counted by hand, for every row of the form and every kind of cell: what goes into March, and what just does not. */
class HandCountedTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private final Scene scene = new Scene();
    private final IndicatorSet moh = Shipped.set("moh-731-plus");

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void peopleReachedAreThoseOfThreeMonths() {
        Known january = woman(SEX_WORK);
        Known december = woman(SEX_WORK);
        Known onlyTea = woman(SEX_WORK);
        Known man = scene.person("MALE", 1990, USES_DRUGS);
        Known several = woman(SEX_WORK, USES_DRUGS);
        Known nothingNamed = woman();
        scene.came(january, "2026-01-01", Set.of("SV_INFO")).came(december, "2025-12-31", Set.of("SV_INFO"))
                .came(onlyTea, "2026-03-02", Set.of("SV_WELCOME")).came(man, "2026-03-31", Set.of(), "CM_LUBE")
                .came(several, "2026-02-01", Set.of("SV_MENTAL"))
                .came(nothingNamed, "2026-02-01", Set.of(), "CM_NEEDLE");
        CountedTable table = march();
        assertThat(column(table, "1.0", "SEX_WORK_WOMEN")).isEqualTo(1);
        assertThat(column(table, "1.0", "USES_MEN")).isEqualTo(1);
        assertThat(total(table, "1.0")).isEqualTo(2);
        CountedRow row = table.rows().getFirst();
        assertThat(row.others().getFirst().none().count()).isEqualTo(2);
        assertThat(row.others().getFirst().everybody().count()).isEqualTo(4);
    }

    @Test
    void thePackageIsAllOfIt() {
        Known all = woman(SEX_WORK);
        Known noCheck = woman(SEX_WORK);
        Known knownAlready = woman(SEX_WORK);
        for (Known who : List.of(all, noCheck, knownAlready)) {
            scene.came(who, "2026-02-10", Set.of("SV_INFO", "SV_STI"), "CM_COND_EXT");
        }
        scene.came(all, "2026-03-10", Set.of("SV_TB", "SV_HTS")).came(noCheck, "2026-03-10", Set.of("SV_HTS"))
                .came(knownAlready, "2026-01-10", Set.of("SV_TB"));
        scene.tested(knownAlready, Kind.HIV, "2025-11-01", Showed.FOUND, Step.DONE);
        assertThat(column(march(), "2.0", "SEX_WORK_WOMEN")).isEqualTo(2);
    }

    @Test
    void agesAreThoseOfTheYearAndAddUp() {
        int[] born = {2007, 2006, 2002, 2001, 1997, 1996, 1960};
        for (int year : born) {
            scene.came(scene.person("FEMALE", year, SEX_WORK), "2026-03-05", Set.of("SV_GROUP"));
        }
        scene.came(scene.person("FEMALE", null, SEX_WORK), "2026-03-05", Set.of("SV_GROUP"));
        CountedTable table = march();
        assertThat(ages(table, "2.1")).containsExactly(1L, 2L, 2L, 2L, 1L);
        assertThat(column(table, "2.1", "SEX_WORK_WOMEN")).isEqualTo(8);
        assertThat(Scene.count(table, "2.1", Map.of("age", "FROM_30"))).isEqualTo(2);
        assertThat(total(table, "2.1")).isEqualTo(8);
    }

    /** The tool in use in Kenya shows one figure in the columns of women and of men, in each block by age. */
    @Test
    void womenAndMenWhoInjectOrUseAreColumnsOfTheirOwn() {
        for (int i = 0; i < 3; i++) {
            scene.came(scene.person("FEMALE", 1995, INJECTS_DRUGS, USES_DRUGS), "2026-03-05", Set.of("SV_HTS"));
        }
        scene.came(scene.person("MALE", 1995, INJECTS_DRUGS), "2026-03-05", Set.of("SV_HTS"));
        scene.came(scene.person("FEMALE", 1995, USES_DRUGS), "2026-03-05", Set.of("SV_HTS"));
        scene.came(scene.person("MALE", 1995, USES_DRUGS), "2026-02-05", Set.of("SV_HTS"));
        CountedTable table = march();
        assertThat(column(table, "3.1", "INJECTS_WOMEN")).isEqualTo(3);
        assertThat(column(table, "3.1", "INJECTS_MEN")).isEqualTo(1);
        assertThat(column(table, "3.1", "USES_WOMEN")).isEqualTo(1);
        assertThat(column(table, "3.1", "USES_MEN")).isZero();
    }

    @Test
    void everyColumnIsWhatPeopleSaidOfThemselves() {
        Map<Known, String> expected = Map.of(woman(SEX_WORK), "SEX_WORK_WOMEN",
                scene.person("MALE", 1990, MAN_WITH_MEN), "MEN_WITH_MEN",
                scene.person("MALE", 1990, SEX_WORK), "SEX_WORK_MEN",
                scene.person("MALE", 1990, INJECTS_DRUGS), "INJECTS_MEN", woman(INJECTS_DRUGS), "INJECTS_WOMEN",
                scene.person("MALE", 1990, USES_DRUGS), "USES_MEN", woman(USES_DRUGS), "USES_WOMEN",
                scene.person("TRANS_FEMALE", 1990, TRANS), "TRANS_WOMEN",
                scene.person("TRANS_MALE", 1990, TRANS), "TRANS_MEN");
        expected.keySet().forEach(who -> scene.came(who, "2026-03-05", Set.of(), "CM_COND_INT"));
        // no column: two groups and none chosen, a gender the form has no column for, nothing named
        scene.came(woman(SEX_WORK, MAN_WITH_MEN), "2026-03-05", Set.of(), "CM_COND_INT");
        scene.came(scene.person("TRANS_FEMALE", 1990, SEX_WORK), "2026-03-05", Set.of(), "CM_COND_INT");
        scene.came(scene.person("ANOTHER", 1990, INJECTS_DRUGS), "2026-03-05", Set.of(), "CM_COND_INT");
        scene.came(woman(), "2026-03-05", Set.of(), "CM_COND_INT");
        CountedTable table = march();
        expected.values().forEach(column -> assertThat(column(table, "2.2.condoms", column)).as(column).isEqualTo(1));
        assertThat(total(table, "2.2.condoms")).isEqualTo(9);
    }

    @Test
    void thingsPerNeedAreAllThatWasAskedForEachTime() {
        Known enough = woman(INJECTS_DRUGS);
        Known once = woman(INJECTS_DRUGS);
        scene.came(enough, LocalDate.of(2026, 3, 1), Set.of(), things("CM_SYR_1ML", 10, 10, "CM_LUBE", 2, 1));
        scene.came(once, LocalDate.of(2026, 3, 1), Set.of(), things("CM_SYR_1ML", 10, 10, "CM_COND_EXT", 3, 3));
        scene.came(once, LocalDate.of(2026, 3, 9), Set.of(), things("CM_NEEDLE", 10, 9, "CM_LUBE", 2, 2));
        CountedTable table = march();
        assertThat(rows(table, "2.2.condoms", "2.2.needles", "2.2.lubricant", "2.2.condoms-per-need",
                "2.2.needles-per-need", "2.2.lubricant-per-need")).containsExactly(1L, 2L, 2L, 1L, 1L, 1L);
    }

    @Test
    void violenceByKindAndSupport() {
        Known two = woman(SEX_WORK);
        Known one = woman(SEX_WORK);
        scene.harm(two, "2026-03-03", true, Happened.FORCED_SEX, Happened.HIT)
                .harm(one, "2026-03-04", false, Happened.ROBBED).harm(one, "2026-03-05", false, Happened.INSULTS)
                .harm(woman(SEX_WORK), "2026-03-04", true, Happened.ARREST)
                .harm(woman(SEX_WORK), "2026-02-28", true, Happened.HIT);
        assertThat(rows(march(), "2.3.sexual", "2.3.physical", "2.3.emotional", "2.3.supported"))
                .containsExactly(1L, 2L, 1L, 1L);
    }

    @Test
    void fromTestsToTreatment() {
        Known treated = woman(SEX_WORK);
        Known clear = woman(SEX_WORK);
        for (Kind kind : List.of(Kind.STI, Kind.HCV, Kind.HBV, Kind.TB)) {
            scene.tested(treated, kind, "2026-03-03", Showed.FOUND, Step.DONE, Step.STARTED);
            scene.tested(clear, kind, "2026-03-03", Showed.NOT_FOUND, Step.DONE, Step.RESULT_GIVEN);
            scene.tested(woman(SEX_WORK), kind, "2026-04-01", Showed.FOUND, Step.DONE, Step.STARTED);
            scene.tested(woman(SEX_WORK), kind, "2026-03-03", null, Step.OFFERED);
        }
        scene.came(clear, "2026-03-30", Set.of("SV_STI", "SV_HBV_VAC"));
        scene.tested(treated, Kind.HIV, "2025-12-01", Showed.FOUND, Step.DONE);
        CountedTable table = march();
        for (String start : List.of("2.4.", "2.5.hcv.", "2.6.hbv.")) {
            assertThat(rows(table, start + "screened", start + "found", start + "treated")).as(start)
                    .containsExactly(2L, 1L, 1L);
        }
        assertThat(rows(table, "2.6.hbv.vaccinated", "2.7.screened", "2.7.found", "2.7.started", "2.7.found-hiv"))
                .containsExactly(1L, 2L, 1L, 1L, 1L);
    }

    @Test
    void prepPepAndTheMind() {
        Known onPrep = woman(SEX_WORK);
        Known paused = woman(SEX_WORK);
        scene.tested(onPrep, Kind.PREP, "2026-01-10", null, Step.STARTED)
                .tested(paused, Kind.PREP, List.of(new StepDay(Step.STARTED, LocalDate.of(2026, 1, 10)),
                        new StepDay(Step.PAUSED, LocalDate.of(2026, 2, 10))), null, null)
                .tested(woman(SEX_WORK), Kind.PREP, "2026-03-10", null, Step.STARTED);
        for (Known who : List.of(onPrep, paused)) {
            scene.tested(who, Kind.STI, "2026-03-11", Showed.FOUND, Step.DONE);
            scene.tested(who, Kind.HIV, "2026-03-12", Showed.FOUND, Step.DONE);
        }
        LocalDate hurt = LocalDate.of(2026, 3, 1);
        scene.tested(onPrep, Kind.PEP, List.of(new StepDay(Step.STARTED, hurt.plusDays(2))), null, hurt)
                .tested(paused, Kind.PEP, List.of(new StepDay(Step.STARTED, hurt.plusDays(3))), null, hurt)
                .tested(woman(SEX_WORK), Kind.PEP, List.of(new StepDay(Step.NOT_NOW, hurt)), null, hurt)
                .came(onPrep, "2026-03-01", Set.of("SV_MENTAL", "SV_COUNSEL"));
        assertThat(rows(march(), "2.8.started", "2.8.hiv-found", "2.8.sti-found", "2.9", "3.0.exposed", "3.0.in-time"))
                .containsExactly(1L, 2L, 1L, 1L, 3L, 1L);
    }

    @Test
    void hivTestedFoundLivingAndStarting() {
        Known found = woman(SEX_WORK);
        Known again = woman(SEX_WORK);
        Known living = woman(SEX_WORK);
        scene.tested(found, Kind.HIV, "2026-03-02", Showed.FOUND, Step.DONE, Step.STARTED)
                .tested(again, Kind.HIV, "2025-12-02", Showed.FOUND, Step.DONE)
                .tested(again, Kind.HIV, "2026-03-02", Showed.FOUND, Step.RESULT_GIVEN)
                .tested(living, Kind.HIV, "2025-12-02", Showed.FOUND, Step.DONE)
                .tested(woman(SEX_WORK), Kind.HIV, "2026-03-02", Showed.NOT_CLEAR, Step.DONE)
                .tested(woman(SEX_WORK), Kind.HIV, "2026-03-02", null, Step.OFFERED);
        assertThat(rows(march(), "3.1", "3.2", "3.3", "3.4")).containsExactly(3L, 1L, 2L, 1L);
        scene.came(living, "2026-03-20", Set.of(), "CM_LUBE");
        assertThat(rows(march(), "3.3")).containsExactly(3L);
    }

    @Test
    void overdosesOfPeopleWhoTold() {
        scene.overdose(woman(INJECTS_DRUGS), "2026-03-02", 2, false).overdose(woman(), "2026-03-02", 0, true)
                .overdose(woman(), "2026-04-01", 1, true);
        assertThat(rows(march(), "3.7.overdose", "3.7.naloxone", "3.7.died")).containsExactly(2L, 1L, 1L);
    }

    @Test
    void onlyOnDaysOnWhichTheyHadAgreed() {
        Known later = scene.counted("FEMALE", 1990, LocalDate.of(2026, 3, 10), SEX_WORK);
        scene.came(later, "2026-03-09", Set.of(), "CM_LUBE").came(later, "2026-03-10", Set.of(), "CM_COND_EXT");
        Known never = scene.counted("FEMALE", 1990, null, SEX_WORK);
        scene.came(never, "2026-03-10", Set.of(), "CM_LUBE").came(never, "2026-03-12", Set.of(), "CM_LUBE")
                .tested(never, Kind.HIV, "2026-03-12", Showed.FOUND, Step.DONE);
        CountedTable table = march();
        assertThat(rows(table, "2.2.lubricant", "2.2.condoms", "3.1")).containsExactly(0L, 1L, 0L);
        assertThat(total(table, "not-counted")).as("visits").isEqualTo(3);
        scene.test.done(tx -> scene.consents.withdraw(tx, Withdrawal.spoken(later.id, Purpose.COUNT_ME)));
        assertThat(rows(march(), "2.2.lubricant", "2.2.condoms")).containsExactly(0L, 0L);
    }

    @Test
    void twoRecordsOfOnePersonAreOne() {
        Known one = scene.person("FEMALE", 1990, SEX_WORK);
        Known other = scene.person("FEMALE", null);
        scene.came(one, "2026-03-09", Set.of("SV_HTS")).came(other, "2026-03-10", Set.of("SV_HTS"), "CM_LUBE");
        assertThat(rows(march(), "3.1", "2.2.lubricant")).containsExactly(1L, 0L);
        scene.same(one, other);
        assertThat(rows(march(), "3.1", "2.2.lubricant")).containsExactly(1L, 1L);
    }

    @Test
    void whatIsNotKeptHereIsSaidAndIsNoZero() {
        assertThat(march().notKept().stream().map(row -> row.id()))
                .contains("3.5", "3.6.result", "3.6.below-200", "3.6.below-50", "2.7.preventive");
        assertThat(march().rows().stream().map(row -> row.row().id())).doesNotContain("3.5", "3.6.result");
    }

    @Test
    void preventionIsCountedOnceAYearAndByWhatIsKnownOfHiv() {
        Known living = woman(SEX_WORK);
        Known tested = woman(SEX_WORK);
        Known offered = woman(SEX_WORK);
        Known noTest = woman(SEX_WORK);
        Known nothingElse = woman(SEX_WORK);
        Known seller = scene.person("MALE", 1990, SEX_WORK);
        scene.tested(living, Kind.HIV, "2025-10-05", Showed.FOUND, Step.DONE)
                .came(living, "2026-05-02", Set.of("SV_TB"))
                .came(tested, "2025-12-01", Set.of("SV_HTS"), "CM_LUBE")
                .came(tested, "2026-06-01", Set.of("SV_HTS"), "CM_LUBE").came(offered, "2026-06-01", Set.of("SV_INFO"))
                .tested(offered, Kind.HIV, "2026-06-01", null, Step.NOT_NOW)
                .came(noTest, "2026-06-01", Set.of("SV_INFO"), "CM_LUBE")
                .came(nothingElse, "2026-06-01", Set.of("SV_HTS"))
                .came(seller, "2026-09-30", Set.of("SV_HTS", "SV_STI"));
        IndicatorSet set = Shipped.set("pepfar-prev");
        CountedTable first = scene.table(set, YearMonth.of(2026, 3));
        CountedTable second = scene.table(set, YearMonth.of(2026, 4));
        assertThat(statuses(first, "SEX_WORK_WOMEN")).containsExactly(0L, 1L, 0L);
        assertThat(statuses(second, "SEX_WORK_WOMEN")).containsExactly(1L, 0L, 1L);
        assertThat(statuses(second, "MEN_WITH_MEN")).containsExactly(0L, 1L, 0L);
        assertThat(Scene.count(second, "KP_PREV", Map.of())).isEqualTo(3);
    }

    private Known woman(Population... groups) {
        return scene.person("FEMALE", 1990, groups);
    }

    private static Map<String, int[]> things(String one, int asked, int given, String other, int otherAsked,
            int otherGiven) {
        return Map.of(one, new int[]{asked, given}, other, new int[]{otherAsked, otherGiven});
    }

    private CountedTable march() {
        return scene.table(moh, MARCH);
    }

    private static long total(CountedTable table, String row) {
        return Scene.count(table, row, Map.of());
    }

    private static long column(CountedTable table, String row, String column) {
        return Scene.count(table, row, Map.of("group", column));
    }

    private static List<Long> rows(CountedTable table, String... rows) {
        return List.of(rows).stream().map(row -> total(table, row)).toList();
    }

    private static List<Long> ages(CountedTable table, String row) {
        return List.of("FROM_15", "FROM_20", "FROM_25", "FROM_30", "AGE_OTHER").stream()
                .map(age -> Scene.count(table, row, Map.of("group", "SEX_WORK_WOMEN", "age", age))).toList();
    }

    private static List<Long> statuses(CountedTable table, String group) {
        return List.of("LIVING_WITH_HIV", "TESTED", "NOT_TESTED").stream()
                .map(status -> Scene.count(table, "KP_PREV", Map.of("group", group, "status", status))).toList();
    }
}
