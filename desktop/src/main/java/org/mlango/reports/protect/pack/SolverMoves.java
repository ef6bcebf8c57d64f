package org.mlango.reports.protect.pack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds another table with a solver: the cheapest change of all numbers around the one in question. Two unknowns for each number,
 * how far up and how far down (Kelly, Golden and Assad 1992). An answer in fractions is asked for again in whole numbers.
 */
final class SolverMoves {
    private static final int NEAR = 150;
    private static final Duration WHOLE = Duration.ofSeconds(3);
    private static final double SOMETHING = 1e-4;

    private final Web web;
    private final Solver solver;

    SolverMoves(Web web, Solver solver) {
        this.web = web;
        this.solver = solver;
    }

    Optional<Move> find(int at, long change, Room room, Deadline deadline) {
        if (room.clamp(at, change) != change) {
            return Optional.empty();
        }
        int[] near = around(at, room, NEAR);
        Optional<Move> move = find(at, change, room, near, deadline);
        if (move.isEmpty() && near.length >= NEAR) {
            return find(at, change, room, around(at, room, Integer.MAX_VALUE), deadline);
        }
        return move;
    }

    private Optional<Move> find(int at, long change, Room room, int[] near, Deadline deadline) {
        Optional<double[]> values = solver.solve(program(at, change, room, near, false), deadline);
        if (values.isEmpty()) {
            // where there is no answer in fractions there is none in whole numbers
            return Optional.empty();
        }
        return move(values.get(), near, room)
                .or(() -> solver.solve(program(at, change, room, near, true), deadline.within(WHOLE))
                        .flatMap(whole -> move(whole, near, room)));
    }

    /** Those that may move, nearest first. */
    private int[] around(int at, Room room, int most) {
        Map<Integer, Integer> near = new LinkedHashMap<>();
        near.put(at, 0);
        List<Integer> queue = new ArrayList<>(List.of(at));
        for (int i = 0; i < queue.size() && near.size() < most; i++) {
            for (int tie : web.tiesOf(queue.get(i))) {
                for (int next : web.ties().get(tie).at()) {
                    if (near.size() < most && !room.isStill(next) && near.putIfAbsent(next, near.size()) == null) {
                        queue.add(next);
                    }
                }
            }
        }
        return near.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    private Program program(int at, long change, Room room, int[] near, boolean whole) {
        int size = near.length;
        double[] least = new double[2 * size];
        double[] most = new double[2 * size];
        double[] cost = new double[2 * size];
        Map<Integer, Integer> place = new LinkedHashMap<>();
        TreeSet<Integer> ties = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            place.put(near[i], i);
            most[i] = near[i] == at ? Math.max(0, change) : room.up[near[i]];
            most[size + i] = near[i] == at ? Math.max(0, -change) : room.down[near[i]];
            cost[i] = room.cost[near[i]] + SOMETHING;
            cost[size + i] = cost[i];
            Arrays.stream(web.tiesOf(near[i])).forEach(ties::add);
        }
        least[place.getOrDefault(at, 0)] = Math.max(0, change);
        least[size + place.getOrDefault(at, 0)] = Math.max(0, -change);
        List<Program.Row> rows = ties.stream().map(tie -> row(web.ties().get(tie), place, size)).toList();
        return new Program(least, most, cost, rows, whole);
    }

    private static Program.Row row(Tie tie, Map<Integer, Integer> place, int size) {
        int[] at = new int[2 * tie.at().length];
        double[] times = new double[at.length];
        int filled = 0;
        for (int i = 0; i < tie.at().length; i++) {
            Integer here = place.get(tie.at()[i]);
            if (here != null) {
                at[filled] = here;
                times[filled++] = tie.times()[i];
                at[filled] = size + here;
                times[filled++] = -tie.times()[i];
            }
        }
        return new Program.Row(Arrays.copyOf(at, filled), Arrays.copyOf(times, filled), 0, 0);
    }

    /** Only if it is one, in whole numbers: whatever the solver says. */
    private Optional<Move> move(double[] values, int[] near, Room room) {
        long[] by = new long[web.size()];
        for (int i = 0; i < near.length; i++) {
            by[near[i]] = Math.round(values[i] - values[near.length + i]);
        }
        Move move = Move.of(by);
        return room.holds(move) && web.ties().stream().allMatch(tie -> tie.left(by) == tie.sum())
                ? Optional.of(move)
                : Optional.empty();
    }
}
