package org.mlango.reports.protect.pack;

import java.util.BitSet;

/** Another whole table that agrees with the same facts, told by what differs from the truth. */
record Move(int[] at, long[] by) {
    static Move of(long[] by) {
        int[] at = java.util.stream.IntStream.range(0, by.length).filter(i -> by[i] != 0).toArray();
        return new Move(at, java.util.Arrays.stream(at).mapToLong(i -> by[i]).toArray());
    }

    long of(int unknown) {
        for (int i = 0; i < at.length; i++) {
            if (at[i] == unknown) {
                return by[i];
            }
        }
        return 0;
    }

    long[] from(long[] truth) {
        long[] table = truth.clone();
        for (int i = 0; i < at.length; i++) {
            table[at[i]] += by[i];
        }
        return table;
    }

    /** How many of these it changes. */
    int touching(BitSet some) {
        int touched = 0;
        for (int one : at) {
            if (some.get(one)) {
                touched++;
            }
        }
        return touched;
    }

    BitSet touched() {
        BitSet touched = new BitSet();
        for (int one : at) {
            touched.set(one);
        }
        return touched;
    }
}
