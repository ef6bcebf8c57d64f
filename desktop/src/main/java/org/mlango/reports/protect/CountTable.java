package org.mlango.reports.protect;

import java.util.List;

/**
 * True numbers, to be protected.
 *
 * @param down how many values the dimension down has
 * @param across how many the one across has
 * @param rows the most wanted first: a row keeps what an earlier one leaves it
 * @param nestings every pair of rows one of which lies inside the other, steps through a third row included
 */
public record CountTable(int down, int across, List<CountRow> rows, List<Nesting> nestings) {
    public CountTable {
        rows = List.copyOf(rows);
        nestings = List.copyOf(nestings);
        if (rows.stream().anyMatch(row -> row.cells().size() != down * across)) {
            throw new IllegalArgumentException("a row with missing cells");
        }
    }
}
