package org.mlango.reports.protect.pack;

import java.util.BitSet;

/**
 * How far each number may be moved from the truth, and what that costs: nothing where readers do not see it, the worth of the
 * cell where it would have to be withheld for that.
 */
final class Room {
    final long[] down;
    final long[] up;
    final double[] cost;

    Room(int size) {
        down = new long[size];
        up = new long[size];
        cost = new double[size];
    }

    private Room(long[] down, long[] up, double[] cost) {
        this.down = down;
        this.up = up;
        this.cost = cost;
    }

    void set(int at, long mayGoDown, long mayGoUp, double price) {
        down[at] = Math.max(0, mayGoDown);
        up[at] = Math.max(0, mayGoUp);
        cost[at] = price;
    }

    /** The same for somebody who knows the true number of these. */
    Room still(BitSet known) {
        Room room = new Room(down.clone(), up.clone(), cost);
        known.stream().forEach(at -> room.set(at, 0, 0, cost[at]));
        return room;
    }

    /** No further than this; staying as it is is always left. */
    Room within(long[] least, long[] most) {
        Room room = new Room(new long[least.length], new long[least.length], cost);
        for (int at = 0; at < least.length; at++) {
            room.set(at, -least[at], most[at], cost[at]);
        }
        return room;
    }

    boolean isStill(int at) {
        return down[at] == 0 && up[at] == 0;
    }

    long clamp(int at, long by) {
        return Math.clamp(by, -down[at], up[at]);
    }

    boolean holds(Move move) {
        for (int i = 0; i < move.at().length; i++) {
            if (clamp(move.at()[i], move.by()[i]) != move.by()[i]) {
                return false;
            }
        }
        return true;
    }
}
