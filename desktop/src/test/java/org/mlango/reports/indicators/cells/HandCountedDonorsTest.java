package org.mlango.reports.indicators.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.people.Population.INJECTS_DRUGS;
import static org.mlango.people.Population.MAN_WITH_MEN;
import static org.mlango.people.Population.SEX_WORK;
import static org.mlango.people.Population.USES_DRUGS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.incidents.Happened;
import org.mlango.people.Population;
import org.mlango.reports.indicators.cells.Scene.Known;
import org.mlango.reports.indicators.definition.Shipped;
import org.mlango.tests.Kind;
import org.mlango.tests.Showed;
import org.mlango.tests.Step;
import org.mlango.tests.StepDay;

/** People counted by hand for what donors and the United Nations ask for, and for the centre itself. */
class HandCountedDonorsTest {
    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void testsAndPrepOfAQuarter() {
        Known found = woman(SEX_WORK);
        Known clear = scene.person("MALE", 2003, MAN_WITH_MEN);
        Known noneKept = scene.person("FEMALE", null);
        told(found, "2026-01-01", Showed.FOUND);
        told(clear, "2026-03-31", Showed.NOT_FOUND);
        told(noneKept, "2026-02-02", null);
        told(woman(SEX_WORK), "2025-12-31", Showed.FOUND);
        scene.tested(woman(SEX_WORK), Kind.HIV, "2026-02-02", Showed.FOUND, Step.DONE);
        scene.came(found, "2026-02-01", Set.of(), "CM_SELFTEST").anonymous("2026-02-03", "CM_SELFTEST", 2)
                .anonymous("2026-04-01", "CM_SELFTEST", 20)
                .came(scene.counted("MALE", 1990, null), "2026-02-01", Set.of(), "CM_SELFTEST");
        scene.tested(found, Kind.PREP, "2026-02-10", null, Step.STARTED)
                .tested(clear, Kind.PREP, "2025-11-01", null, Step.STARTED)
                .tested(clear, Kind.PREP, "2026-02-01", null, Step.CONTINUED)
                .tested(noneKept, Kind.PREP, days(Step.STARTED, "2026-01-10", Step.CONTINUED, "2026-02-10"), null, null)
                .tested(woman(SEX_WORK), Kind.PREP, "2025-12-10", null, Step.STARTED);
        CountedTable table = table("pepfar-quarter", "2026-03");
        assertThat(count(table, "HTS_TST")).isEqualTo(3);
        assertThat(count(table, "HTS_TST", "gender", "FEMALE", "age", "FROM_35")).isEqualTo(1);
        assertThat(count(table, "HTS_TST", "gender", "MALE", "age", "FROM_20")).isEqualTo(1);
        assertThat(count(table, "HTS_TST", "gender", "FEMALE", "age", "AGE_OTHER")).isEqualTo(1);
        assertThat(List.of("HIV_FOUND", "HIV_NOT_FOUND", "RESULT_NOT_KEPT").stream()
                .map(result -> count(table, "HTS_TST.result", "result", result))).containsExactly(1L, 1L, 1L);
        assertThat(count(table, "HTS_TST.group", "group", "SEX_WORK_WOMEN", "result", "HIV_FOUND")).isEqualTo(1);
        assertThat(count(table, "HTS_TST.group")).as("of a group").isEqualTo(2);
        assertThat(count(table, "HTS_SELF")).isEqualTo(5);
        assertThat(count(table, "PrEP_NEW")).isEqualTo(2);
        assertThat(count(table, "PrEP_NEW.group", "group", "SEX_WORK_WOMEN")).isEqualTo(1);
        assertThat(count(table, "PrEP_CT")).isEqualTo(1);
        assertThat(count(table, "PrEP_CT.group", "group", "MEN_WITH_MEN")).isEqualTo(1);
        assertThat(count(table, "PrEP_CT.result", "result", "HIV_NOT_FOUND")).isEqualTo(1);
    }

    @Test
    void careAfterViolenceIsCountedOnceAndAsSexualWhereBothWereTold() {
        Known both = woman(SEX_WORK);
        Known man = scene.person("MALE", 1990);
        scene.harm(both, "2026-01-02", true, Happened.FORCED_SEX, Happened.HIT)
                .harm(man, "2026-01-02", true, Happened.HIT).harm(woman(), "2026-01-02", true, Happened.HIT)
                .came(both, "2026-01-02", Set.of("SV_VIOLENCE")).came(man, "2026-01-05", Set.of("SV_VIOLENCE"))
                .came(woman(), "2026-01-05", Set.of("SV_VIOLENCE"))
                .tested(both, Kind.PEP, "2026-02-02", null, Step.COMPLETED)
                .tested(man, Kind.PEP, "2026-02-02", null, Step.COMPLETED);
        CountedTable table = table("pepfar-gend-gbv", "2026-03");
        assertThat(count(table, "GEND_GBV")).isEqualTo(2);
        assertThat(count(table, "GEND_GBV", "kind", "HARM_SEXUAL", "gender", "FEMALE")).isEqualTo(1);
        assertThat(count(table, "GEND_GBV", "kind", "HARM_OTHER", "gender", "MALE")).isEqualTo(1);
        assertThat(count(table, "GEND_GBV.age", "kind", "HARM_OTHER", "age", "FROM_35")).isEqualTo(1);
        assertThat(count(table, "GEND_GBV.pep", "gender", "FEMALE")).isEqualTo(1);
        assertThat(count(table, "GEND_GBV.pep")).isEqualTo(1);
    }

    /** From October to September; whoever stopped later, or stopped and went on for long enough, counts too. */
    @Test
    void sixMonthsOnMethadoneWithoutAnEnd() {
        mat(woman(INJECTS_DRUGS), Step.STARTED, "2025-11-01");
        mat(woman(INJECTS_DRUGS), Step.STARTED, "2025-10-10", Step.STOPPED, "2026-05-01");
        mat(woman(INJECTS_DRUGS), Step.STARTED, "2026-05-01");
        mat(woman(INJECTS_DRUGS), Step.STARTED, "2025-10-10", Step.PAUSED, "2026-02-01", Step.CONTINUED, "2026-02-10");
        mat(woman(INJECTS_DRUGS), Step.STARTED, "2025-10-10", Step.PAUSED, "2026-02-01", Step.CONTINUED, "2026-05-01");
        mat(woman(USES_DRUGS), Step.STARTED, "2025-11-01");
        mat(scene.person("MALE", 1990, INJECTS_DRUGS, SEX_WORK), Step.STARTED, "2026-03-31");
        CountedTable table = table("pepfar-mat", "2026-03");
        assertThat(count(table, "KP_MAT", "gender", "FEMALE")).isEqualTo(3);
        assertThat(count(table, "KP_MAT", "gender", "MALE")).as("half a year to the day").isEqualTo(1);
    }

    @Test
    void globalFund() {
        Known seller = woman(SEX_WORK);
        Known injects = woman(INJECTS_DRUGS);
        scene.came(seller, "2026-01-01", Set.of("SV_INFO", "SV_STI", "SV_TB"), "CM_COND_EXT")
                .came(injects, "2026-01-01", Set.of("SV_INFO", "SV_STI"), "CM_SYR_1ML", "CM_NSP_PACK")
                .anonymous("2025-11-01", "CM_NEEDLE", 10).anonymous("2026-07-01", "CM_NEEDLE", 100);
        told(seller, "2026-06-30", Showed.NOT_FOUND);
        told(injects, "2025-12-31", Showed.NOT_FOUND);
        scene.tested(seller, Kind.PREP, "2026-06-30", null, Step.CONTINUED);
        mat(injects, Step.STARTED, "2025-10-10");
        mat(woman(INJECTS_DRUGS), Step.STARTED, "2025-11-01", Step.STOPPED, "2026-02-01");
        mat(woman(INJECTS_DRUGS), Step.STARTED, "2026-02-01", Step.PAUSED, "2026-06-01");
        CountedTable table = table("global-fund-2023", "2026-06");
        assertThat(count(table, "KP-1c", "gender", "FEMALE", "age", "FROM_25_ON")).isEqualTo(1);
        assertThat(counts(table, "KP-1a", "KP-1b", "KP-1c", "KP-1d", "KP-1e", "KP-1f"))
                .containsExactly(0L, 0L, 1L, 0L, 0L, 0L);
        assertThat(counts(table, "KP-4", "KP-4.packs", "KP-4.reached")).containsExactly(13L, 3L, 1L);
        assertThat(counts(table, "KP-5", "KP-5.begun")).containsExactly(1L, 2L);
        assertThat(counts(table, "KP-6a", "KP-6b", "KP-6c", "KP-6d")).containsExactly(0L, 0L, 1L, 0L);
        assertThat(counts(table, "KP-8")).containsExactly(1L);
        assertThat(counts(table, "HTS-3c", "HTS-3d")).containsExactly(1L, 0L);
    }

    @Test
    void unitedNationsAndWorldHealth() {
        Known injects = woman(INJECTS_DRUGS);
        Known man = scene.person("MALE", 2003, INJECTS_DRUGS);
        scene.came(injects, "2026-01-01", Set.of(), "CM_SYR_1ML").came(woman(USES_DRUGS), "2026-01-01", Set.of(),
                "CM_SYR_LDS").anonymous("2025-12-31", "CM_NEEDLE", 100).anonymous("2026-09-01", "CM_NEEDLE", 4);
        mat(injects, Step.STARTED, "2026-01-10");
        mat(man, Step.STARTED, "2026-03-01", Step.STOPPED, "2026-08-01");
        mat(woman(INJECTS_DRUGS), Step.STARTED, "2026-08-01");
        scene.tested(man, Kind.PREP, "2026-02-01", null, Step.STARTED)
                .tested(man, Kind.PEP, days(Step.STARTED, "2026-02-01", Step.COMPLETED, "2026-03-01"), null, null)
                .tested(injects, Kind.PEP, "2026-02-01", null, Step.STARTED);
        CountedTable table = table("gam-who", "2026-05");
        assertThat(counts(table, "PRV.10", "PRV.8", "PRV.11", "PRV.13", "PRV.13.begun", "PRV.2", "PRV.5", "PRV.6"))
                .containsExactly(10L, 1L, 2L, 1L, 2L, 1L, 2L, 1L);
        assertThat(count(table, "PRV.11.age", "age", "FROM_25_ON")).isEqualTo(2);
        assertThat(count(table, "PRV.6", "gender", "MALE")).isEqualTo(1);
        assertThat(count(table, "GAM-1.6.reached", "group", "INJECTS")).isEqualTo(3);
        assertThat(table.notKept().stream().map(row -> row.id())).contains("PRV.14", "PRV.12", "GAM-1.6.survey");
    }

    @Test
    void theCentresOwn() {
        Known two = woman(SEX_WORK, USES_DRUGS);
        Known one = woman(SEX_WORK);
        scene.came(two, LocalDate.of(2026, 2, 1), Set.of(), Map.of("CM_LUBE", new int[]{3, 2}))
                .came(one, LocalDate.of(2026, 2, 1), Set.of(), Map.of("CM_LUBE", new int[]{3, 3}))
                .came(one, LocalDate.of(2026, 2, 2), Set.of(), Map.of("CM_COND_EXT", new int[]{3, 0}))
                .came(woman(USES_DRUGS), LocalDate.of(2025, 12, 31), Set.of(), Map.of());
        scene.promised(one, "2026-03-01", true).promised(one, "2026-04-01", false)
                .promised(two, "2026-03-01", false).promised(woman(), "2025-12-01", true)
                .promised(scene.counted("FEMALE", 1990, null), "2026-03-01", true);
        CountedTable table = table("mlango-own", "2026-05");
        assertThat(counts(table, "promised", "promised.kept")).containsExactly(2L, 1L);
        assertThat(counts(table, "people", "group.SEX_WORK", "group.USES_DRUGS", "both.USES_DRUGS.SEX_WORK",
                "both.SEX_WORK.MAN_WITH_MEN")).containsExactly(2L, 2L, 1L, 1L, 0L);
        assertThat(counts(table, "lubricant", "lubricant.short", "condoms", "condoms.short"))
                .containsExactly(2L, 1L, 0L, 1L);
    }

    private void mat(Known who, Object... stepsAndDays) {
        scene.tested(who, Kind.METHADONE, days(stepsAndDays), null, null);
    }

    private void told(Known who, String day, @Nullable Showed showed) {
        scene.tested(who, Kind.HIV, day, showed, Step.RESULT_GIVEN);
    }

    private static List<StepDay> days(Object... stepsAndDays) {
        List<StepDay> days = new ArrayList<>();
        for (int i = 0; i < stepsAndDays.length; i += 2) {
            days.add(new StepDay((Step) stepsAndDays[i], LocalDate.parse((String) stepsAndDays[i + 1])));
        }
        return days;
    }

    private Known woman(Population... groups) {
        return scene.person("FEMALE", 1990, groups);
    }

    private CountedTable table(String set, String month) {
        return scene.table(Shipped.set(set), YearMonth.parse(month));
    }

    private static List<Long> counts(CountedTable table, String... rows) {
        return List.of(rows).stream().map(row -> count(table, row)).toList();
    }

    private static long count(CountedTable table, String row, String... labels) {
        Map<String, String> cell = new HashMap<>();
        for (int i = 0; i < labels.length; i += 2) {
            cell.put(labels[i], labels[i + 1]);
        }
        return Scene.count(table, row, cell);
    }
}
