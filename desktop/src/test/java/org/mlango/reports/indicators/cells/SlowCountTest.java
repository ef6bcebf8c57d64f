package org.mlango.reports.indicators.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.reports.indicators.cells.Scene.Known;
import org.mlango.reports.indicators.definition.Row;
import org.mlango.reports.indicators.definition.Row.Unit;
import org.mlango.reports.indicators.definition.Shipped;

/** Every cell of random invented centres, against a slow count that shares nothing with the fast one. */
class SlowCountTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyCellOfEveryRow(long seed) {
        try (Scene scene = new Scene()) {
            new RandomScene(scene, seed).fill(45);
            assertMoh(scene);
            assertPrevention(scene);
        }
    }

    private static void assertMoh(Scene scene) {
        CountedTable table = scene.table(Shipped.set("moh-731-plus"), MARCH);
        SlowCount slow = new SlowCount(MARCH.atDay(1), MARCH.atEndOfMonth());
        List<String> wrong = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (CountedRow row : table.rows()) {
            if (row.row().unit() != Unit.PEOPLE) {
                continue;
            }
            for (CountedCell cell : row.cells()) {
                long expected = row.row().by().isEmpty()
                        ? everybody(slow, row.row(), scene.people)
                        : slow.moh(row.row().id(), cell.labels().getOrDefault("group", "ALL"),
                                cell.labels().getOrDefault("age", "ALL"), scene.people);
                if (expected > 0) {
                    used.add(row.row().id());
                }
                if (expected != cell.count()) {
                    wrong.add(row.row().id() + cell.labels() + " is " + cell.count() + ", not " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(used).as("rows in which there is anybody").hasSizeGreaterThan(20);
    }

    /** Rows that are not divided take in people of no column too. */
    private static long everybody(SlowCount slow, Row row, List<Known> people) {
        long count = 0;
        for (Known who : people) {
            Known alone = new Known();
            alone.gender = "MALE";
            alone.groups = Set.of(org.mlango.people.Population.USES_DRUGS);
            alone.countedFrom = who.countedFrom;
            alone.told.addAll(who.told);
            count += slow.moh(row.id(), "ALL", "ALL", List.of(alone));
        }
        return count;
    }

    private static void assertPrevention(Scene scene) {
        CountedTable second = scene.table(Shipped.set("pepfar-prev"), YearMonth.of(2026, 6));
        SlowCount october = new SlowCount(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 3, 31));
        SlowCount april = new SlowCount(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30));
        CountedTable first = scene.table(Shipped.set("pepfar-prev"), MARCH);
        for (String group : List.of("MEN_WITH_MEN", "TRANS", "SEX_WORK_WOMEN", "INJECTS", "IN_PRISON")) {
            for (String status : List.of("LIVING_WITH_HIV", "TESTED", "NOT_TESTED")) {
                long inFirst = 0;
                long inSecond = 0;
                for (Known who : scene.people) {
                    if (october.donorGroup(who).equals(group)) {
                        inFirst += october.reachedForPrevention(who) && october.status(who).equals(status) ? 1 : 0;
                        inSecond += april.reachedForPrevention(who) && !october.reachedForPrevention(who)
                                && april.status(who).equals(status) ? 1 : 0;
                    }
                }
                Map<String, String> cell = Map.of("group", group, "status", status);
                assertThat(Scene.count(first, "KP_PREV", cell)).as("%s, first half", cell).isEqualTo(inFirst);
                assertThat(Scene.count(second, "KP_PREV", cell)).as("%s, second half", cell).isEqualTo(inSecond);
            }
        }
    }
}
