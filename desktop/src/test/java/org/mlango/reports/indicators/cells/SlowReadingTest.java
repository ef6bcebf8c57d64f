package org.mlango.reports.indicators.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.Shipped;
import org.mlango.reports.indicators.records.Records;

/** Every cell of every set that ships, in random centres, against a reading of the same file that shares no code with the fast one. */
class SlowReadingTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyCellOfEverySet(long seed) {
        Records records = InventedRecords.of(40, seed);
        Tables tables = new Tables(records);
        List<String> wrong = new ArrayList<>();
        int some = 0;
        for (IndicatorSet set : Shipped.all()) {
            Period period = Period.of(YearMonth.of(2026, seed == 1 ? 3 : 1), set.every(), set.yearFrom());
            SlowReading slow = new SlowReading(set, period);
            for (CountedRow row : tables.count(set, period).rows()) {
                for (CountedCell cell : row.cells()) {
                    long expected = slow.count(row.row(), cell.labels(), records);
                    some += expected > 0 ? 1 : 0;
                    if (expected != cell.count()) {
                        wrong.add(set.id() + " " + row.row().id() + cell.labels() + " is " + cell.count() + ", not "
                                + expected);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(some).as("cells in which there is anybody").isGreaterThan(100);
    }
}
