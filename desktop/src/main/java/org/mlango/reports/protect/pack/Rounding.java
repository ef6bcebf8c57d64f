package org.mlango.reports.protect.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rounds every written number to a multiple of the base so that all of it still adds up. Up or down is drawn with the chance that
 * keeps it right on average; a number is moved against its draw only where the sums ask for it. Multiples stay what they are,
 * unless there is no other way.
 */
final class Rounding {
    private static final double AGAINST = 5;

    private final Web web;
    private final TieBreak ties;
    private final int base;

    Rounding(Web web, TieBreak ties, int base) {
        this.web = web;
        this.ties = ties;
        this.base = base;
    }

    /** What is written for each number, and how far that may be from the truth. */
    record Rounded(long[] values, int reach) {}

    Optional<Rounded> run(Solver solver, Deadline deadline) {
        return run(solver, deadline, false).or(() -> run(solver, deadline, true));
    }

    private Optional<Rounded> run(Solver solver, Deadline deadline, boolean far) {
        long[] values = new long[web.size()];
        for (int[] group : groups()) {
            Optional<double[]> steps = solver.solve(program(group, far), deadline);
            if (steps.isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < group.length; i++) {
                values[group[i]] = floor(group[i]) + base * steps(steps.get(), i, group.length);
            }
        }
        int reach = far ? 2 * base - 1 : base - 1;
        return addsUp(values, reach) ? Optional.of(new Rounded(values, reach)) : Optional.empty();
    }

    /** First and second step up, and one down: each with its own cost. */
    private static long steps(double[] steps, int i, int size) {
        return Math.round(steps[i]) + Math.round(steps[size + i]) - Math.round(steps[2 * size + i]);
    }

    private Program program(int[] group, boolean far) {
        int size = group.length;
        double[] most = new double[3 * size];
        double[] cost = new double[3 * size];
        Map<Integer, Integer> place = new HashMap<>();
        for (int i = 0; i < size; i++) {
            int at = group[i];
            place.put(at, i);
            long over = web.unknown(at).truth() - floor(at);
            boolean up = ties.of("round " + web.unknown(at).name()) * base < over;
            most[i] = over > 0 || far ? 1 : 0;
            cost[i] = over == 0 ? AGAINST : (up ? -1 : 1) * (1 + ties.of(web.unknown(at).name()) / 10);
            most[size + i] = far && over > 0 ? 1 : 0;
            cost[size + i] = AGAINST;
            most[2 * size + i] = far && floor(at) > 0 ? 1 : 0;
            cost[2 * size + i] = AGAINST;
        }
        List<Program.Row> rows = new ArrayList<>();
        for (Tie tie : web.ties()) {
            if (isWritten(tie) && place.containsKey(tie.at()[first(tie)])) {
                rows.add(row(tie, place, size));
            }
        }
        return new Program(new double[3 * size], most, cost, rows, true);
    }

    private Program.Row row(Tie tie, Map<Integer, Integer> place, int size) {
        int[] at = new int[3 * tie.at().length];
        double[] times = new double[at.length];
        int filled = 0;
        long floors = tie.sum();
        long slack = 0;
        for (int i = 0; i < tie.at().length; i++) {
            Integer here = place.get(tie.at()[i]);
            if (here == null) {
                slack = tie.times()[i];
                continue;
            }
            floors -= tie.times()[i] * floor(tie.at()[i]);
            for (int step = 0; step < 3; step++) {
                at[filled] = step * size + here;
                times[filled++] = step == 2 ? -tie.times()[i] : tie.times()[i];
            }
        }
        double goal = (double) floors / base;
        return new Program.Row(Arrays.copyOf(at, filled), Arrays.copyOf(times, filled), slack > 0 ? -1e6 : goal,
                slack < 0 ? 1e6 : goal);
    }

    private boolean addsUp(long[] values, int reach) {
        for (int at = 0; at < values.length; at++) {
            if (web.unknown(at).isWritten()
                    && (values[at] < 0 || Math.abs(values[at] - web.unknown(at).truth()) > reach)) {
                return false;
            }
        }
        return web.ties().stream().filter(this::isWritten).allMatch(tie -> {
            long left = tie.left(values);
            long slack = 0;
            for (int i = 0; i < tie.at().length; i++) {
                slack = web.unknown(tie.at()[i]).cell() == null ? tie.times()[i] : slack;
            }
            return slack == 0 ? left == 0 : left * slack >= 0;
        });
    }

    /** Whether all cells in it are written, so that what is written has to add up. */
    private boolean isWritten(Tie tie) {
        return Arrays.stream(tie.at())
                .allMatch(at -> web.unknown(at).cell() == null || web.unknown(at).isWritten());
    }

    private int first(Tie tie) {
        int first = 0;
        while (web.unknown(tie.at()[first]).cell() == null) {
            first++;
        }
        return first;
    }

    private long floor(int at) {
        return Math.floorDiv(web.unknown(at).truth(), base) * base;
    }

    /** Numbers that hang together, so that what does not can be solved apart. */
    private List<int[]> groups() {
        List<int[]> groups = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int at = 0; at < web.size(); at++) {
            if (web.unknown(at).isWritten() && !seen.get(at)) {
                groups.add(group(at, seen));
            }
        }
        return groups;
    }

    private int[] group(int start, BitSet seen) {
        List<Integer> group = new ArrayList<>(List.of(start));
        seen.set(start);
        for (int i = 0; i < group.size(); i++) {
            for (int tie : web.tiesOf(group.get(i))) {
                if (!isWritten(web.ties().get(tie))) {
                    continue;
                }
                for (int next : web.ties().get(tie).at()) {
                    if (web.unknown(next).cell() != null && !seen.get(next)) {
                        seen.set(next);
                        group.add(next);
                    }
                }
            }
        }
        return group.stream().mapToInt(Integer::intValue).toArray();
    }
}
