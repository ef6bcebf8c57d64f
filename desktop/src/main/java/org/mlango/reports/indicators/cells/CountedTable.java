package org.mlango.reports.indicators.cells;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.mlango.reports.indicators.definition.IndicatorSet;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.definition.Row;

/** A set, counted over one period: the true numbers. */
public final class CountedTable {
    private final IndicatorSet set;
    private final Period period;
    private final List<CountedRow> rows;

    CountedTable(IndicatorSet set, Period period, List<CountedRow> rows) {
        this.set = set;
        this.period = period;
        this.rows = List.copyOf(rows);
    }

    public IndicatorSet set() {
        return set;
    }

    public Period period() {
        return period;
    }

    List<CountedRow> rows() {
        return rows;
    }

    /** Every cell that counts people, each once. */
    Collection<CountedCell> peopleCells() {
        Map<String, CountedCell> cells = new TreeMap<>();
        rows.stream().filter(row -> row.row().unit() == Row.Unit.PEOPLE).forEach(row -> {
            row.cells().forEach(cell -> cells.put(cell.id(), cell));
            row.others().stream().flatMap(others -> Stream.of(others.none(), others.everybody()))
                    .forEach(cell -> cells.put(cell.id(), cell));
        });
        return cells.values();
    }

    /** With other cells in place of its own; those that become none are left out. */
    CountedTable changed(Function<CountedCell, Optional<CountedCell>> change) {
        return new CountedTable(set, period, rows.stream().map(row -> row.changed(change)).toList());
    }

    /** What the records here cannot answer: told as such, never as none. */
    public List<Row> notKept() {
        return set.rows().stream().filter(row -> !row.isKept()).toList();
    }

    /**
     * Which cell of the pack a cell of the table is: several may be one, where they count the same.
     *
     * @param labels the group of each split; without a split, all of them together
     */
    public String cell(String row, Map<String, String> labels) {
        return counted(row).cell(labels).orElseThrow().id();
    }

    /** The one for whoever is in no group. */
    public String others(String row) {
        return counted(row).others().stream().findFirst()
                .orElseThrow(() -> new IllegalArgumentException("row " + row + " does not ask for others")).none().id();
    }

    private CountedRow counted(String row) {
        return rows.stream().filter(one -> one.row().id().equals(row)).findFirst().orElseThrow();
    }

    /** What it counted belongs into no message. */
    @Override
    public String toString() {
        return "CountedTable[" + set.id() + "]";
    }
}
