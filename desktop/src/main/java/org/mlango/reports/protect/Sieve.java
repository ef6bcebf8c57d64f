package org.mlango.reports.protect;

import static org.mlango.reports.protect.Shown.CELLS;
import static org.mlango.reports.protect.Shown.NOTHING;
import static org.mlango.reports.protect.Shown.TOTAL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mlango.reports.protect.Nesting.IfAll;
import org.mlango.reports.protect.Protection.Division;

/** One division of one table: goes through the rows in their order and shows as much of each as the earlier ones allow. */
final class Sieve {
    private final CountTable table;
    private final Threshold threshold;
    private final Division division;
    private final Shown most;
    private final Map<String, List<List<Measure>>> merged = new HashMap<>();
    private final Map<String, Measure> totals = new HashMap<>();
    private final Map<String, Shown> decided = new HashMap<>();

    Sieve(CountTable table, Threshold threshold, Division division, Shown most) {
        this.table = table;
        this.threshold = threshold;
        this.division = division;
        this.most = most;
        for (CountRow row : table.rows()) {
            merged.put(row.key(), merge(row));
            totals.put(row.key(), row.total());
        }
    }

    SafeTable run() {
        return new SafeTable(division.down(), division.across(), table.rows().stream().map(this::sift).toList());
    }

    private SafeRow sift(CountRow row) {
        Shown shown = decide(row);
        decided.put(row.key(), shown);
        return new SafeRow(row.key(), shown, shown == NOTHING ? null : total(row.key()).value(),
                shown == CELLS ? values(row.key()) : List.of());
    }

    private Shown decide(CountRow row) {
        if (!may(row, TOTAL) || !totalIsSafe(row)) {
            return NOTHING;
        }
        return may(row, CELLS) && division.size() > 1 && cellsAreSafe(row) ? CELLS : TOTAL;
    }

    private boolean may(CountRow row, Shown shown) {
        return row.most().compareTo(shown) >= 0 && most.compareTo(shown) >= 0;
    }

    /** A total of none is hidden like a small one: else whatever is hidden would be known to be some. */
    private boolean totalIsSafe(CountRow row) {
        Measure total = total(row.key());
        return total.value() > 0 && threshold.allows(total, row.amount())
                && table.nestings().stream().filter(nesting -> joins(nesting, row, TOTAL))
                        .allMatch(nesting -> threshold.allowsDifference(total(nesting.inner()), total(nesting.outer()),
                                nesting.ifAll() == IfAll.FINE));
    }

    private boolean cellsAreSafe(CountRow row) {
        String leader = row.notFinerThan();
        return threshold.mayBeDivided(total(row.key()))
                && (leader == null || decided.get(leader) == CELLS)
                && cells(row.key()).stream().flatMap(List::stream)
                        .allMatch(cell -> threshold.allows(cell, row.amount()))
                && table.nestings().stream().filter(nesting -> joins(nesting, row, CELLS)).allMatch(this::cellsMayMeet);
    }

    private boolean cellsMayMeet(Nesting nesting) {
        List<List<Measure>> inner = cells(nesting.inner());
        List<List<Measure>> outer = cells(nesting.outer());
        for (int i = 0; i < inner.size(); i++) {
            for (int j = 0; j < inner.get(i).size(); j++) {
                if (!threshold.allowsDifference(inner.get(i).get(j), outer.get(i).get(j),
                        nesting.ifAll() != IfAll.TELLS)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** This row on one side, and on the other one that is already shown at least so far. */
    private boolean joins(Nesting nesting, CountRow row, Shown atLeast) {
        String other = row.key().equals(nesting.inner())
                ? nesting.outer()
                : row.key().equals(nesting.outer()) ? nesting.inner() : null;
        return other != null && decided.getOrDefault(other, NOTHING).compareTo(atLeast) >= 0;
    }

    private List<List<Measure>> merge(CountRow row) {
        return division.down().groups().stream().map(down -> division.across().groups().stream()
                .map(across -> together(row, down, across)).toList()).toList();
    }

    private Measure together(CountRow row, Group down, Group across) {
        Measure sum = Measure.NONE;
        for (int i : down.values()) {
            for (int j : across.values()) {
                sum = sum.plus(row.cells().get(i * table.across() + j));
            }
        }
        return sum;
    }

    private List<List<Long>> values(String key) {
        return cells(key).stream().map(line -> line.stream().map(Measure::value).toList()).toList();
    }

    private List<List<Measure>> cells(String key) {
        return merged.getOrDefault(key, List.of());
    }

    private Measure total(String key) {
        return totals.getOrDefault(key, Measure.NONE);
    }
}
