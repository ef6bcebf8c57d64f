package org.mlango.reports.indicators.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.Shipped;
import org.mlango.reports.protect.pack.Cell;
import org.mlango.reports.protect.pack.Fact;
import org.mlango.reports.protect.pack.Mode;
import org.mlango.reports.protect.pack.Pack;
import org.mlango.reports.protect.pack.PackReader;
import org.mlango.reports.protect.pack.Rule;

/** What ties the cells: true of every centre, and all of it there. */
class PackMakerTest {
    private static final Rule RULE = new Rule(5, 5, 5, 0, Mode.SUPPRESS, true, 10, 50);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    /** The reader of packs refuses one whose counts contradict a fact: so none that is worked out from the files is wrong. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyFactHoldsInEveryCentre(long seed) {
        Tables tables = new Tables(InventedRecords.of((int) (10 * seed), seed));
        for (IndicatorSet set : Shipped.all()) {
            List<CountedTable> before = List.of(table(tables, set, MARCH.minusMonths(set.every().months())),
                    table(tables, set, MARCH.minusMonths(2L * set.every().months())));
            Pack pack = PackReader.read(
                    new PackMaker(table(tables, set, MARCH), before, RULE).counted("test"));
            assertThat(pack.cells()).isNotEmpty();
            assertThat(pack.source().year()).isEqualTo(set.source().year());
        }
    }

    @Test
    void marginsNestedRowsOthersAndTheWayToCoarsen() {
        CountedTable table = table(new Tables(InventedRecords.of(80, 1)), Shipped.set("moh-731-plus"), MARCH);
        Pack pack = PackReader.read(new PackMaker(table, List.of(), RULE).counted("test"));
        Map<String, Long> counts = counts(pack);
        String total = table.cell("3.1", Map.of());
        List<Fact.Sum> sums = pack.facts().stream().filter(Fact.Sum.class::isInstance).map(Fact.Sum.class::cast)
                .filter(sum -> sum.total().equals(total)).toList();
        assertThat(sums).as("of columns, and of ages").extracting(sum -> sum.parts().size())
                .containsExactlyInAnyOrder(9, 5);
        assertThat(pack.facts()).contains(
                new Fact.Inside(table.cell("2.4.found", Map.of()), table.cell("2.4.screened", Map.of()), true),
                new Fact.Inside(table.cell("2.4.found", Map.of("group", "USES_MEN")),
                        table.cell("2.4.screened", Map.of("group", "USES_MEN")), true),
                new Fact.Inside(table.cell("2.0", Map.of()), table.cell("1.0", Map.of()), false));
        assertThat(counts.get(table.others("1.0"))).isPositive();
        assertThat(pack.facts()).anyMatch(fact -> fact instanceof Fact.Sum sum
                && sum.parts().equals(List.of(table.cell("1.0", Map.of()), table.others("1.0"))));
        assertThat(pack.coarsen()).hasSize(4);
        assertThat(pack.cells().stream().filter(cell -> cell.id().equals(table.cell("2.3.sexual", Map.of()))))
                .allMatch(cell -> !cell.zeroShown());
    }

    @Test
    void twoRollingWindowsShareWhoWasInBoth() {
        Tables tables = new Tables(InventedRecords.of(80, 2));
        IndicatorSet set = Shipped.set("moh-731-plus");
        CountedTable march = table(tables, set, MARCH);
        CountedTable february = table(tables, set, MARCH.minusMonths(1));
        Pack pack = PackReader.read(new PackMaker(march, List.of(february), RULE).counted("test"));
        String now = march.cell("1.0", Map.of());
        String then = february.cell("1.0", Map.of());
        assertThat(pack.facts()).contains(new Fact.Sum(now, List.of(now + "&" + then, now + "-" + then)),
                new Fact.Sum(then, List.of(now + "&" + then, then + "-" + now)));
        assertThat(pack.cells().stream().filter(cell -> cell.id().equals(then)).findFirst().orElseThrow().written())
                .isFalse();
        // a month by itself has no day in common with the one before
        assertThat(pack.cells().stream().map(Cell::id)).doesNotContain(february.cell("2.1", Map.of()));
    }

    /** In one pack, and in two: whoever got one is taken to have both. */
    @Test
    void whatCountsTheSameIsOneCell() {
        Tables tables = new Tables(InventedRecords.of(60, 3));
        CountedTable one = table(tables, Shipped.set("moh-731-plus"), MARCH);
        CountedTable other = table(tables, Shipped.set("moh-731-plus"), MARCH);
        assertThat(one.cell("3.1", Map.of("group", "USES_MEN")))
                .isEqualTo(other.cell("3.1", Map.of("group", "USES_MEN")))
                .isNotEqualTo(one.cell("3.1", Map.of("group", "USES_WOMEN")))
                .isNotEqualTo(table(tables, Shipped.set("moh-731-plus"), MARCH.minusMonths(1)).cell("3.1",
                        Map.of("group", "USES_MEN")));
        Set<String> ids = one.rows().stream().flatMap(row -> row.cells().stream()).map(CountedCell::id)
                .collect(Collectors.toSet());
        assertThat(PackReader.read(new PackMaker(one, List.of(other), RULE).counted("test")).cells().stream()
                .map(Cell::id)).containsAll(ids).doesNotHaveDuplicates();
    }

    @Test
    void countsAreInNoMessage() {
        CountedTable table = table(new Tables(InventedRecords.of(20, 1)), Shipped.set("pepfar-prev"), MARCH);
        assertThat(table).hasToString("CountedTable[pepfar-prev]");
        assertThat(table.rows().getFirst().cells().getFirst().toString()).doesNotContain("count");
    }

    private static Map<String, Long> counts(Pack pack) {
        Map<String, Long> counts = new HashMap<>();
        pack.cells().forEach(cell -> {
            Long count = cell.count();
            if (count != null) {
                counts.put(cell.id(), count);
            }
        });
        return counts;
    }

    private static CountedTable table(Tables tables, IndicatorSet set, YearMonth month) {
        return tables.count(set, Period.of(month, set.every(), set.yearFrom()));
    }
}
