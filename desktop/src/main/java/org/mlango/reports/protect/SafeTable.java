package org.mlango.reports.protect;

import java.util.List;

/** A table that may be shown: the division that was chosen, one for all rows, and what is left of each row. */
public record SafeTable(Level down, Level across, List<SafeRow> rows) {
    public SafeTable {
        rows = List.copyOf(rows);
    }

    public SafeRow row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    /** How many rows are shown just so; what was lost is in the two lesser kinds. */
    public long count(Shown shown) {
        return rows.stream().filter(row -> row.shown() == shown).count();
    }

    /** The most wanted row is shown by both dimensions. */
    boolean isDividedBothWays() {
        return !down.isWhole() && !across.isWhole() && rows.getFirst().shown() == Shown.CELLS;
    }

    /**
     * How much a reader is left with: of each row the numbers other than zero, sums left aside. By their square root, since
     * a second row divided in four tells more than one row divided in eight.
     */
    double kept() {
        return rows.stream().mapToDouble(row -> switch (row.shown()) {
            case NOTHING -> 0;
            case TOTAL -> 1;
            case CELLS -> Math.sqrt(
                    (double) row.cells().stream().flatMap(List::stream).filter(value -> value > 0).count());
        }).sum();
    }
}
