package org.mlango.reports.protect;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One row of true numbers, by the finest cells: value {@code i} down and {@code j} across at {@code i * across + j}.
 *
 * @param amount pieces rather than heads: no one source may be readable from it
 * @param most how much of it may ever be seen
 * @param notFinerThan a row that must be divided if this one is, or null
 */
public record CountRow(String key, boolean amount, List<Measure> cells, Shown most, @Nullable String notFinerThan) {
    public CountRow {
        cells = List.copyOf(cells);
    }

    public Measure total() {
        return cells.stream().reduce(Measure.NONE, Measure::plus);
    }
}
