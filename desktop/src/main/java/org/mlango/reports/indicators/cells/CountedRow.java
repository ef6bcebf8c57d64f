package org.mlango.reports.indicators.cells;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.mlango.reports.indicators.definition.Row;

/**
 * One row, counted.
 *
 * @param cells all combinations of its groups, and all sums of them
 * @param others how many are in no group of its first split; null where that is not asked
 * @param everybody them and all others; null where that is not asked
 */
record CountedRow(Row row, LocalDate from, LocalDate to, int months, List<CountedCell> cells,
        @Nullable CountedCell others, @Nullable CountedCell everybody) {
    CountedRow {
        cells = List.copyOf(cells);
    }

    Optional<CountedCell> cell(Map<String, String> labels) {
        return cells.stream().filter(cell -> cell.labels().equals(labels)).findFirst();
    }
}
