package org.mlango.reports.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Unknown whole numbers, none below zero, and sums that tie them. Narrows the range of each as far as the sums allow, one sum at
 * a time, until nothing moves.
 */
final class Puzzle {
    /** Larger than any count, small enough that sums of it do not run over. */
    static final long UNKNOWN = 1L << 40;
    private static final int PATIENCE = 100_000;

    private long[] low = new long[64];
    private long[] high = new long[64];
    private int size;
    private final List<Sum> sums = new ArrayList<>();

    /** {@code total} is the sum of the parts. */
    record Sum(int total, int[] parts) {}

    int unknown() {
        if (size == low.length) {
            low = Arrays.copyOf(low, size * 2);
            high = Arrays.copyOf(high, size * 2);
        }
        high[size] = UNKNOWN;
        return size++;
    }

    /** @return false if two lines of the file say different things */
    boolean know(int variable, long value) {
        if (value < low[variable] || value > high[variable]) {
            return false;
        }
        low[variable] = value;
        high[variable] = value;
        return true;
    }

    void tie(int total, int... parts) {
        sums.add(new Sum(total, parts));
    }

    long low(int variable) {
        return low[variable];
    }

    long high(int variable) {
        return high[variable];
    }

    boolean isKnown(int variable) {
        return low[variable] == high[variable];
    }

    /** @return false if the numbers do not add up, or it would not come to an end */
    boolean narrow() {
        for (int round = 0; round < PATIENCE; round++) {
            boolean moved = false;
            for (Sum sum : sums) {
                moved |= narrow(sum);
            }
            for (int i = 0; i < size; i++) {
                if (low[i] > high[i]) {
                    return false;
                }
            }
            if (!moved) {
                return true;
            }
        }
        return false;
    }

    private boolean narrow(Sum sum) {
        long lowest = 0;
        long highest = 0;
        for (int part : sum.parts()) {
            lowest += low[part];
            highest += high[part];
        }
        boolean moved = raise(sum.total(), lowest);
        moved |= lower(sum.total(), highest);
        for (int part : sum.parts()) {
            long others = highest - high[part];
            long othersLeast = lowest - low[part];
            moved |= raise(part, low[sum.total()] - others);
            moved |= lower(part, high[sum.total()] - othersLeast);
        }
        return moved;
    }

    private boolean raise(int variable, long to) {
        if (to <= low[variable]) {
            return false;
        }
        low[variable] = to;
        return true;
    }

    private boolean lower(int variable, long to) {
        if (to >= high[variable]) {
            return false;
        }
        high[variable] = to;
        return true;
    }
}
