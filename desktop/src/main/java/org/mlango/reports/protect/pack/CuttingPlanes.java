package org.mlango.reports.protect.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for a better choice of blanks: a 0-1 program over what to withhold, beginning with no conditions, and each time its answer
 * leaves a small number too narrow, one more condition: what would have to be withheld for it, at least. The condition comes from
 * the prices of what bounds that number (Fischetti and Salazar 2000).
 */
final class CuttingPlanes {
    private static final int MOST_ROUNDS = 40;
    private static final double FREE = 1e4;
    private static final double NOT_SHOWN_YET = 1e-3;

    private final Web web;
    private final Limits limits;
    private final Solver solver;
    private final Deadline deadline;
    private final int[] offered;
    private final double[] worth;
    private final List<Program.Row> cuts = new ArrayList<>();

    /** Which number is not as far apart as it needs to be for whoever knows these. */
    record Narrow(int at, long need, BitSet known) {}

    /** Looks at a choice: the first number that is too narrow, or nothing. */
    interface Judge {
        Optional<Narrow> look(BitSet hidden);
    }

    CuttingPlanes(Web web, Limits limits, double[] worth, Solver solver, Deadline deadline) {
        this.web = web;
        this.limits = limits;
        this.worth = worth;
        this.solver = solver;
        this.deadline = deadline;
        this.offered = IntStream.range(0, web.size()).filter(at -> web.unknown(at).isWritten()
                && !limits.hiddenAnyhow.get(at) && !limits.shownAnyhow.get(at)).toArray();
    }

    /** @return a choice nothing is wrong with, and none is better; empty if it was not found in so many rounds */
    Optional<BitSet> run(Judge judge) {
        for (int round = 0; round < MOST_ROUNDS && !deadline.isOver(); round++) {
            double[] cost = Arrays.stream(offered).mapToDouble(at -> worth[at]).toArray();
            double[] one = new double[offered.length];
            Arrays.fill(one, 1);
            Optional<double[]> choice = solver.solve(
                    new Program(new double[offered.length], one, cost, List.copyOf(cuts), true), deadline);
            if (choice.isEmpty()) {
                return Optional.empty();
            }
            BitSet hidden = (BitSet) limits.hiddenAnyhow.clone();
            IntStream.range(0, offered.length).filter(i -> choice.get()[i] > 0.5).forEach(i -> hidden.set(offered[i]));
            Optional<Narrow> narrow = judge.look(hidden);
            if (narrow.isEmpty()) {
                return Optional.of(hidden);
            }
            if (!cut(narrow.get(), hidden)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** One more condition that this choice does not meet: from prices, or else that something further is withheld. */
    private boolean cut(Narrow narrow, BitSet hidden) {
        double[] weight = new double[web.size()];
        double[] need = {narrow.need()};
        for (boolean up : new boolean[]{true, false}) {
            Optional<double[]> prices = solver.solve(prices(narrow, hidden, up), deadline);
            if (prices.isEmpty()) {
                return false;
            }
            int size = web.size();
            for (int at = 0; at < size; at++) {
                double price = limits.up(at, narrow.known()) * prices.get()[at]
                        + limits.down(at, narrow.known()) * prices.get()[size + at];
                weight[at] += price;
            }
        }
        IntStream.range(0, web.size()).filter(at -> !web.unknown(at).isWritten() || limits.hiddenAnyhow.get(at))
                .forEach(at -> need[0] -= weight[at]);
        double[] times = Arrays.stream(offered).mapToDouble(at -> Math.min(weight[at], Math.max(need[0], 0))).toArray();
        double met = IntStream.range(0, offered.length).filter(i -> hidden.get(offered[i])).mapToDouble(i -> times[i])
                .sum();
        if (need[0] > 1e-6 && met < need[0] - 1e-6) {
            cuts.add(row(times, need[0]));
            return true;
        }
        double[] others = Arrays.stream(offered).mapToDouble(at -> hidden.get(at) ? 0 : 1).toArray();
        cuts.add(row(others, 1));
        return Arrays.stream(others).sum() > 0;
    }

    private static Program.Row row(double[] times, double least) {
        int[] at = IntStream.range(0, times.length).filter(i -> times[i] > 1e-9).toArray();
        return new Program.Row(at, Arrays.stream(at).mapToDouble(i -> times[i]).toArray(), least, FREE * FREE);
    }

    /**
     * The cheapest prices, of a step up and a step down of each number and of each equation, by which the number cannot go
     * further: what it is bounded by. Numbers that are shown cost next to nothing: they do not move.
     */
    private Program prices(Narrow narrow, BitSet hidden, boolean up) {
        int size = web.size();
        int equations = web.ties().size();
        double[] least = new double[2 * size + equations];
        double[] most = new double[least.length];
        double[] cost = new double[least.length];
        Arrays.fill(most, FREE);
        Arrays.fill(least, 2 * size, least.length, -FREE);
        List<Program.Row> rows = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            boolean moves = !web.unknown(at).isWritten() || hidden.get(at);
            double share = moves ? 1 : NOT_SHOWN_YET;
            cost[at] = share * limits.up(at, narrow.known());
            cost[size + at] = share * limits.down(at, narrow.known());
            int[] ties = web.tiesOf(at);
            int[] places = new int[2 + ties.length];
            double[] times = new double[places.length];
            places[0] = at;
            times[0] = 1;
            places[1] = size + at;
            times[1] = -1;
            for (int i = 0; i < ties.length; i++) {
                places[2 + i] = 2 * size + ties[i];
                times[2 + i] = web.ties().get(ties[i]).factor(at);
            }
            double goal = at != narrow.at() ? 0 : up ? 1 : -1;
            rows.add(new Program.Row(places, times, goal, goal));
        }
        return new Program(least, most, cost, rows, false);
    }
}
