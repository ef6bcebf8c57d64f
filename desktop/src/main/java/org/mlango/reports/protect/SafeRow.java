package org.mlango.reports.protect;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What may be seen of a row, and no more than that: what is hidden is not in here.
 *
 * @param total null if nothing is shown
 * @param cells one list per group down; empty unless cells are shown
 */
public record SafeRow(String key, Shown shown, @Nullable Long total, List<List<Long>> cells) {
    public SafeRow {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** The sum of one group down, over all groups across; only where cells are shown. */
    public long downSum(int group) {
        return cells.get(group).stream().mapToLong(Long::longValue).sum();
    }

    /** The sum of one group across, over all groups down; only where cells are shown. */
    public long acrossSum(int group) {
        return cells.stream().mapToLong(line -> line.get(group)).sum();
    }
}
