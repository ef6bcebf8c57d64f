package org.mlango.reports.proof.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Between which numbers each cell, and what lies between two, must have been to a reader before the pack was written: from the facts
 * and the earlier releases alone. Each bound follows from one fact and the bounds of the other numbers in it, so it may be too far
 * out, and never too close.
 */
final class Before {
    private static final long ANY = 1L << 40;
    /** Bounds that push each other on one by one are left as they are after so many looks at each fact. */
    private static final int PATIENCE = 8;

    private long[] least = {};
    private long[] most = {};
    private final List<Row> rows = new ArrayList<>();
    private final List<List<Integer>> rowsOf = new ArrayList<>();
    private final Map<Pair, Integer> rests = new LinkedHashMap<>();
    private final Map<Integer, List<int[]>> sums = new HashMap<>();

    private record Pair(int outer, int inner) {}

    /** The numbers, each times its factor, add up to none; or, if it is {@code open}, to none or more. */
    private record Row(int[] at, long[] times, boolean open) {}

    /** @return the place of one more number, of which nothing is known */
    int another() {
        int at = least.length;
        least = Arrays.copyOf(least, at + 1);
        most = Arrays.copyOf(most, at + 1);
        most[at] = ANY;
        rowsOf.add(new ArrayList<>());
        return at;
    }

    void told(int at, long from, long to) {
        least[at] = Math.max(least[at], from);
        most[at] = Math.min(most[at], to);
    }

    /** @return the place of who is in the outer cell and not in the inner one, which lies in it */
    int rest(int outer, int inner) {
        return rests.computeIfAbsent(new Pair(outer, inner), pair -> {
            int rest = another();
            row(outer, new int[]{inner, rest}, false);
            return rest;
        });
    }

    /** Everybody in the whole is in one part and no other. */
    void sum(int whole, int[] parts) {
        sums.computeIfAbsent(whole, at -> new ArrayList<>()).add(parts.clone());
        row(whole, parts, false);
    }

    /** There are no more than in all of these added up. */
    void atMost(int whole, int[] parts) {
        row(whole, parts, true);
    }

    private void row(int whole, int[] parts, boolean open) {
        int[] at = new int[parts.length + 1];
        long[] times = new long[at.length];
        at[0] = whole;
        times[0] = -1;
        for (int i = 0; i < parts.length; i++) {
            at[i + 1] = parts[i];
            times[i + 1] = 1;
        }
        for (int one : at) {
            rowsOf.get(one).add(rows.size());
        }
        rows.add(new Row(at, times, open));
    }

    /** Of two sums of which each part of the one lies in a part of the other, what lies between is a sum as well. */
    private void sumsOfRests() {
        rests.forEach((pair, rest) -> {
            for (int[] outer : sums.getOrDefault(pair.outer(), List.of())) {
                for (int[] inner : sums.getOrDefault(pair.inner(), List.of())) {
                    List<Integer> left = new ArrayList<>(IntStream.of(inner).boxed().toList());
                    List<Integer> between = new ArrayList<>();
                    for (int part : outer) {
                        Optional<Integer> within = left.stream().filter(one -> rests.containsKey(new Pair(part, one)))
                                .findFirst();
                        within.ifPresent(one -> {
                            left.removeIf(one::equals);
                            between.add(rests.getOrDefault(new Pair(part, one), rest));
                        });
                    }
                    if (left.isEmpty() && between.size() == outer.length) {
                        row(rest, between.stream().mapToInt(Integer::intValue).toArray(), false);
                    }
                }
            }
        });
    }

    /** Works out the bounds for everybody; to be called once all is told. */
    void work() {
        sumsOfRests();
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int row = 0; row < rows.size(); row++) {
            waiting.add(row);
        }
        work(waiting, least, most);
    }

    /** How far apart each number was to somebody who knows this one; of everything, for somebody who knows none. */
    long[] widths() {
        return widths(least, most);
    }

    long[] widths(int known, long value) {
        long[] low = least.clone();
        long[] high = most.clone();
        low[known] = value;
        high[known] = value;
        work(new ArrayDeque<>(rowsOf.get(known)), low, high);
        return widths(low, high);
    }

    private static long[] widths(long[] low, long[] high) {
        long[] widths = new long[low.length];
        Arrays.setAll(widths, at -> high[at] >= ANY / 2 ? Long.MAX_VALUE : high[at] - low[at]);
        return widths;
    }

    private void work(Deque<Integer> waiting, long[] low, long[] high) {
        boolean[] waits = new boolean[rows.size()];
        waiting.forEach(row -> waits[row] = true);
        for (long looks = (long) PATIENCE * rows.size(); looks > 0 && !waiting.isEmpty(); looks--) {
            int row = waiting.remove();
            waits[row] = false;
            for (int moved : look(rows.get(row), low, high)) {
                for (int next : rowsOf.get(moved)) {
                    if (!waits[next]) {
                        waits[next] = true;
                        waiting.add(next);
                    }
                }
            }
        }
    }

    /** @return the numbers whose bounds it brought closer */
    private static List<Integer> look(Row row, long[] low, long[] high) {
        List<Integer> moved = new ArrayList<>();
        for (int i = 0; i < row.at().length; i++) {
            long othersLeast = 0;
            long othersMost = 0;
            for (int j = 0; j < row.at().length; j++) {
                if (j != i) {
                    long a = row.times()[j] * low[row.at()[j]];
                    long b = row.times()[j] * high[row.at()[j]];
                    othersLeast += Math.min(a, b);
                    othersMost += Math.max(a, b);
                }
            }
            int at = row.at()[i];
            // its factor is 1 or -1: with the others it comes to none, or to none or more
            long from = row.times()[i] > 0 ? -othersMost : row.open() ? 0 : othersLeast;
            long to = row.times()[i] < 0 ? othersMost : row.open() ? ANY : -othersLeast;
            if (from > low[at] || (to < high[at] && to < ANY / 2)) {
                low[at] = Math.max(low[at], from);
                high[at] = to < ANY / 2 ? Math.min(high[at], to) : high[at];
                moved.add(at);
            }
        }
        return moved;
    }
}
