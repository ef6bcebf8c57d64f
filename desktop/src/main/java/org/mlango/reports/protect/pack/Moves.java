package org.mlango.reports.protect.pack;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Finds another table by hand, so to say: change one number, then mend each equation that no longer holds by changing a further
 * number in it, the cheapest first. Stays among whole numbers, and finds nearly everything in tables that are mostly rows and
 * columns; the rest is left to a solver.
 */
final class Moves {
    private static final int PATIENCE = 1500;
    private static final int DEPTH = 40;

    private final Web web;
    private final long[] by;
    private final long[] left;
    /** The equations touched so far, oldest first; some of them more than once. */
    private int[] touched = new int[256];
    private int touches;
    private int tried;
    private double best;
    private long @Nullable [] found;
    private Room room;

    Moves(Web web) {
        this.web = web;
        by = new long[web.size()];
        left = new long[web.ties().size()];
        room = new Room(0);
    }

    /** The cheapest move found that changes this number by so much. */
    Optional<Move> find(int at, long change, Room where) {
        room = where;
        tried = 0;
        best = Double.POSITIVE_INFINITY;
        found = null;
        if (where.clamp(at, change) != change) {
            return Optional.empty();
        }
        apply(at, change);
        mend(where.cost[at], 0);
        undo(at, change);
        return Optional.ofNullable(found).map(Move::of);
    }

    private void apply(int at, long change) {
        by[at] += change;
        for (int tie : web.tiesOf(at)) {
            left[tie] -= change * web.ties().get(tie).factor(at);
            if (touches == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touches);
            }
            touched[touches++] = tie;
        }
    }

    private void undo(int at, long change) {
        by[at] -= change;
        for (int tie : web.tiesOf(at)) {
            left[tie] += change * web.ties().get(tie).factor(at);
            touches--;
        }
    }

    private void mend(double cost, int depth) {
        if (cost >= best || depth > DEPTH || tried++ > PATIENCE) {
            return;
        }
        int broken = broken();
        if (broken < 0) {
            best = cost;
            found = by.clone();
            return;
        }
        Tie tie = web.ties().get(broken);
        int[] order = order(tie, left[broken]);
        for (int i : order) {
            if (i < 0) {
                break;
            }
            int at = tie.at()[i];
            long change = room.clamp(at, left[broken] / tie.times()[i]);
            apply(at, change);
            mend(cost + room.cost[at], depth + 1);
            undo(at, change);
        }
    }

    /** Of the equations that do not hold, the one with the fewest numbers in it. */
    private int broken() {
        int fewest = Integer.MAX_VALUE;
        int broken = -1;
        for (int i = 0; i < touches; i++) {
            int size = web.ties().get(touched[i]).at().length;
            if (left[touched[i]] != 0 && size < fewest) {
                fewest = size;
                broken = touched[i];
            }
        }
        return broken;
    }

    private int[] order(Tie tie, long missing) {
        int[] order = new int[tie.at().length];
        double[] price = new double[order.length];
        int size = 0;
        for (int i = 0; i < order.length; i++) {
            int at = tie.at()[i];
            long whole = missing / tie.times()[i];
            if (by[at] != 0 || whole == 0 || whole * tie.times()[i] != missing || room.clamp(at, whole) == 0) {
                continue;
            }
            double partly = room.clamp(at, whole) == whole ? 0 : 0.5;
            double mine = room.cost[at] + partly;
            int k = size++;
            while (k > 0 && price[k - 1] > mine) {
                price[k] = price[k - 1];
                order[k] = order[k - 1];
                k--;
            }
            price[k] = mine;
            order[k] = i;
        }
        if (size < order.length) {
            order[size] = -1;
        }
        return order;
    }
}
