package org.mlango.reports.indicators.cells;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.mlango.reports.indicators.definition.Row;

/**
 * One row, counted.
 *
 * @param cells all combinations of its groups, and all sums of them
 * @param others who is in no group of its first split, all together first; empty where that is not asked
 */
record CountedRow(Row row, LocalDate from, LocalDate to, int months, List<CountedCell> cells, List<Others> others) {
    CountedRow {
        cells = List.copyOf(cells);
        others = List.copyOf(others);
    }

    /**
     * Who is in no group of the first split.
     *
     * @param labels their groups of the other splits; empty for all together
     * @param everybody them and all others of these groups
     */
    record Others(Map<String, String> labels, CountedCell none, CountedCell everybody) {
        Others {
            labels = Map.copyOf(labels);
        }

        private Optional<Others> changed(Function<CountedCell, Optional<CountedCell>> change) {
            return change.apply(none)
                    .flatMap(other -> change.apply(everybody).map(all -> new Others(labels, other, all)));
        }
    }

    CountedRow changed(Function<CountedCell, Optional<CountedCell>> change) {
        return new CountedRow(row, from, to, months, cells.stream().map(change).flatMap(Optional::stream).toList(),
                others.stream().flatMap(one -> one.changed(change).stream()).toList());
    }

    Optional<CountedCell> cell(Map<String, String> labels) {
        return cells.stream().filter(cell -> cell.labels().equals(labels)).findFirst();
    }
}
