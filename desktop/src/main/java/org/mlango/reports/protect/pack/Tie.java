package org.mlango.reports.protect.pack;

/** An equation: the number at each place, times its factor, all added up, is {@code sum}. */
record Tie(int[] at, long[] times, long sum) {
    long factor(int unknown) {
        for (int i = 0; i < at.length; i++) {
            if (at[i] == unknown) {
                return times[i];
            }
        }
        return 0;
    }

    /** What is missing, or too much; 0 if it holds. */
    long left(long[] values) {
        long left = sum;
        for (int i = 0; i < at.length; i++) {
            left = Math.subtractExact(left, Math.multiplyExact(times[i], values[at[i]]));
        }
        return left;
    }
}
