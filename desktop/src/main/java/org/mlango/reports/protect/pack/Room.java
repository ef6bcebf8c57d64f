package org.mlango.reports.protect.pack;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * How far each number may be moved from the truth, and what that costs: nothing where readers do not see it, the worth of the
 * cell where it would have to be withheld for that.
 */
final class Room {
    final long[] down;
    final long[] up;
    final double[] cost;
    private @Nullable Room narrowed;

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

    /** One that is narrowed already; staying as it is is always left. */
    static Room narrow(long[] least, long[] most, double[] cost) {
        Room room = new Room(new long[least.length], new long[least.length], cost);
        for (int at = 0; at < least.length; at++) {
            room.down[at] = Math.max(0, -least[at]);
            room.up[at] = Math.max(0, most[at]);
        }
        room.narrowed = room;
        return room;
    }

    void set(int at, long mayGoDown, long mayGoUp, double price) {
        down[at] = Math.max(0, mayGoDown);
        up[at] = Math.max(0, mayGoUp);
        cost[at] = price;
        narrowed = null;
    }

    /** What is left of it by the equations: worked out once, until something in it changes. */
    Room narrowed(Supplier<Room> work) {
        Room known = narrowed;
        if (known == null) {
            known = work.get();
            narrowed = known;
        }
        return known;
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
