package org.mlango.reports.proof.pack;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A small number, a cell or what lies between two, as the tables have it. */
final class Small {
    private final String name;
    private final int outer;
    private final int inner;
    private final int place;
    private final long need;
    private final long[] values;
    private final int[] rising;

    /**
     * @param inner {@link Known#NONE} for a cell
     * @param place where it stands in what was known before
     * @param need how far apart its values have to be
     */
    Small(String name, int outer, int inner, int place, long need, List<long[]> tables) {
        this.name = name;
        this.outer = outer;
        this.inner = inner;
        this.place = place;
        this.need = need;
        this.values = tables.stream()
                .mapToLong(table -> inner == Known.NONE ? table[outer] : table[outer] - table[inner])
                .toArray();
        this.rising = IntStream.range(0, values.length).boxed().sorted(Comparator.comparingLong(table -> values[table]))
                .mapToInt(Integer::intValue).toArray();
    }

    String name() {
        return name;
    }

    int outer() {
        return outer;
    }

    int inner() {
        return inner;
    }

    int place() {
        return place;
    }

    long need() {
        return need;
    }

    /** How far apart these tables have it; {@code left} holds at least one. */
    long width(BitSet left) {
        int first = 0;
        while (!left.get(rising[first])) {
            first++;
        }
        int last = rising.length - 1;
        while (!left.get(rising[last])) {
            last--;
        }
        return values[rising[last]] - values[rising[first]];
    }

    long differentValues(BitSet left) {
        return Arrays.stream(rising).filter(left::get).mapToLong(table -> values[table]).distinct().count();
    }
}
