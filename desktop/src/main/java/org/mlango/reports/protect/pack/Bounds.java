package org.mlango.reports.protect.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lowest and the highest a number can be for one reader, as far as a solver can tell; and a whole table for each. */
final class Bounds {
    static final long ANY = 1_000_000;
    private static final double NEAR = 1e-6;

    private final Web web;
    private final double[] least;
    private final double[] most;
    private final List<Program.Row> rows;
    private final Solver solver;
    private final Deadline deadline;

    Bounds(Web web, double[] least, double[] most, Solver solver, Deadline deadline) {
        this.web = web;
        this.least = least;
        this.most = most;
        this.rows = web.ties().stream()
                .map(tie -> new Program.Row(tie.at(), Arrays.stream(tie.times()).asDoubleStream().toArray(), tie.sum(),
                        tie.sum()))
                .toList();
        this.solver = solver;
        this.deadline = deadline;
    }

    /** The same for somebody who also knows this number. */
    Bounds knowing(int at, long value) {
        double[] low = least.clone();
        double[] high = most.clone();
        low[at] = value;
        high[at] = value;
        return new Bounds(web, low, high, solver, deadline);
    }

    /** A table in which this number is as low, or as high, as it can be; empty if there is none, or none in time. */
    Optional<long[]> table(int at, boolean high) {
        double[] cost = new double[web.size()];
        cost[at] = high ? -1 : 1;
        return solve(cost, false).or(() -> solve(cost, true));
    }

    private Optional<long[]> solve(double[] cost, boolean whole) {
        return solver.solve(new Program(least, most, cost, rows, whole), deadline).map(Bounds::rounded)
                .filter(this::agrees);
    }

    private static long[] rounded(double[] values) {
        return Arrays.stream(values).mapToLong(Math::round).toArray();
    }

    private boolean agrees(long[] table) {
        for (int at = 0; at < table.length; at++) {
            if (table[at] < least[at] - NEAR || table[at] > most[at] + NEAR) {
                return false;
            }
        }
        return web.fits(table);
    }
}
