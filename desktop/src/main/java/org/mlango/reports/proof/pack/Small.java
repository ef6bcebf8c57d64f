package org.mlango.reports.proof.pack;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A small number, a cell or what lies between two, as the tables have it.
 *
 * @param inner {@link Known#NONE} for a cell
 * @param place where it stands in what was known before
 * @param need how far apart its values have to be
 * @param values in each table
 * @param rising the tables, from the least value to the greatest
 */
record Small(String name, int outer, int inner, int place, long need, long[] values, int[] rising) {
    static Small in(List<long[]> tables, String name, int outer, int inner, int place, long need) {
        long[] values = tables.stream()
                .mapToLong(table -> inner == Known.NONE ? table[outer] : table[outer] - table[inner]).toArray();
        int[] rising = IntStream.range(0, values.length).boxed()
                .sorted(Comparator.comparingLong(table -> values[table])).mapToInt(Integer::intValue).toArray();
        return new Small(name, outer, inner, place, need, values, rising);
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
