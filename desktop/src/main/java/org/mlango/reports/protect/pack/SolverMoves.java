package org.mlango.reports.protect.pack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds another table with a solver: the cheapest change of all numbers around the one in question. Two unknowns for each number,
 * how far up and how far down (Kelly, Golden and Assad 1992). An answer in fractions is asked for again in whole numbers.
 */
final class SolverMoves {
    private static final int NEAR = 150;
    private static final int FURTHER = 2;
    private static final int NOWHERE = -1;
    private static final Duration WHOLE = Duration.ofSeconds(3);
    private static final double SOMETHING = 1e-4;

    private final Web web;
    private final Solver solver;
    private final Set<Tie> needed = Collections.newSetFromMap(new IdentityHashMap<>());

    SolverMoves(Web web, Solver solver) {
        this.web = web;
        this.solver = solver;
    }

    Optional<Move> find(int at, long change, Room room, Deadline deadline) {
        if (room.clamp(at, change) != change) {
            return Optional.empty();
        }
        int most = NEAR;
        while (true) {
            int[] near = around(at, room, most);
            Optional<Move> move = find(at, change, room, near, deadline);
            if (move.isPresent() || near.length < most || deadline.isOver()) {
                return move;
            }
            most *= FURTHER;
        }
    }

    private Optional<Move> find(int at, long change, Room room, int[] near, Deadline deadline) {
        List<Tie> ties = ties(near);
        Optional<double[]> values = inFractions(program(at, change, room, near, ties, false), ties, deadline);
        if (values.isEmpty()) {
            // where there is no answer in fractions there is none in whole numbers
            return Optional.empty();
        }
        return move(values.get(), near, room)
                .or(() -> solver.solve(program(at, change, room, near, ties, true), deadline.within(WHOLE))
                        .flatMap(whole -> move(whole, near, room)));
    }

    /**
     * Most inequalities hold by themselves. They are put in once an answer does not keep to them, and from then on at once: they will
     * be needed near by, too.
     */
    private Optional<double[]> inFractions(Program all, List<Tie> tiesOfRows, Deadline deadline) {
        List<Program.Row> rows = new ArrayList<>();
        Map<Program.Row, Tie> waiting = new LinkedHashMap<>();
        for (int i = 0; i < tiesOfRows.size(); i++) {
            Program.Row row = all.rows().get(i);
            if (row.isEquation() || needed.contains(tiesOfRows.get(i))) {
                rows.add(row);
            } else {
                waiting.put(row, tiesOfRows.get(i));
            }
        }
        while (true) {
            Optional<double[]> values = solver.solve(all.with(rows), deadline);
            if (values.isEmpty() || !waiting.entrySet().removeIf(
                    one -> !one.getKey().holds(values.get()) && needed.add(one.getValue()) && rows.add(one.getKey()))) {
                return values;
            }
        }
    }

    /** Those that may move, nearest first. */
    private int[] around(int at, Room room, int most) {
        BitSet known = new BitSet();
        known.set(at);
        int[] near = new int[Math.min(most, web.size())];
        int size = 1;
        near[0] = at;
        for (int i = 0; i < size && size < near.length; i++) {
            for (int tie : web.tiesOf(near[i])) {
                for (int next : web.ties().get(tie).at()) {
                    if (size < near.length && !known.get(next) && !room.isStill(next) && !web.isLoose(next)) {
                        known.set(next);
                        near[size++] = next;
                    }
                }
            }
        }
        return Arrays.copyOf(near, size);
    }

    private List<Tie> ties(int[] near) {
        return Arrays.stream(near).flatMap(one -> Arrays.stream(web.tiesOf(one))).sorted().distinct()
                .mapToObj(web.ties()::get).toList();
    }

    private Program program(int at, long change, Room room, int[] near, List<Tie> ties, boolean whole) {
        int size = near.length;
        double[] least = new double[2 * size];
        double[] most = new double[2 * size];
        double[] cost = new double[2 * size];
        int[] place = new int[web.size()];
        Arrays.fill(place, NOWHERE);
        for (int i = 0; i < size; i++) {
            place[near[i]] = i;
            most[i] = near[i] == at ? Math.max(0, change) : room.up[near[i]];
            most[size + i] = near[i] == at ? Math.max(0, -change) : room.down[near[i]];
            cost[i] = room.cost[near[i]] + SOMETHING;
            cost[size + i] = cost[i];
        }
        least[place[at]] = Math.max(0, change);
        least[size + place[at]] = Math.max(0, -change);
        List<Program.Row> rows = ties.stream().map(tie -> row(tie, room, place, size)).toList();
        return new Program(least, most, cost, rows, whole);
    }

    /**
     * What is loose in an equation is no unknown of its own: it only says how far the others together may be from nothing, and on a
     * side on which they do not come so far it says nothing.
     */
    private Program.Row row(Tie tie, Room room, int[] place, int size) {
        int[] at = new int[2 * tie.at().length];
        double[] times = new double[at.length];
        int filled = 0;
        long least = 0;
        long most = 0;
        long lowest = 0;
        long highest = 0;
        for (int i = 0; i < tie.at().length; i++) {
            int one = tie.at()[i];
            long factor = tie.times()[i];
            int here = place[one];
            if (here != NOWHERE) {
                at[filled] = here;
                times[filled++] = factor;
                at[filled] = size + here;
                times[filled++] = -factor;
                lowest -= Math.abs(factor) * (factor > 0 ? room.down : room.up)[one];
                highest += Math.abs(factor) * (factor > 0 ? room.up : room.down)[one];
            } else if (web.isLoose(one)) {
                least = -(factor > 0 ? room.up : room.down)[one];
                most = (factor > 0 ? room.down : room.up)[one];
            }
        }
        return new Program.Row(Arrays.copyOf(at, filled), Arrays.copyOf(times, filled),
                least < most && lowest >= least ? Double.NEGATIVE_INFINITY : least,
                least < most && highest <= most ? Double.POSITIVE_INFINITY : most);
    }

    /** Only if it is one, in whole numbers: whatever the solver says. */
    private Optional<Move> move(double[] values, int[] near, Room room) {
        long[] by = new long[web.size()];
        for (int i = 0; i < near.length; i++) {
            by[near[i]] = Math.round(values[i] - values[near.length + i]);
        }
        web.tighten(by, near[0]);
        Move move = Move.of(by);
        return room.holds(move) && web.ties().stream().allMatch(tie -> tie.left(by) == tie.sum())
                ? Optional.of(move)
                : Optional.empty();
    }
}
