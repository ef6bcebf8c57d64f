package org.mlango.reports.protect.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * All numbers of a pack, its earlier releases included, and the equations between them. An inequality becomes an equation by a
 * number of its own: what lies between its sides.
 */
final class Web {
    private static final int NO_SLACK = -1;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<Unknown> unknowns = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Map<Integer, Published> earlier = new HashMap<>();
    private final int[][] tiesOf;

    Web(Pack pack) {
        Sensitivity sensitivity = new Sensitivity(pack.rule());
        pack.cells().forEach(cell -> add(sensitivity.of(cell)));
        for (Earlier release : pack.earlier()) {
            for (Cell cell : release.cells()) {
                if (!places.containsKey(cell.id())) {
                    add(sensitivity.of(cell.hidden()));
                }
                if (cell.published() != null) {
                    earlier.put(place(cell.id()), cell.published());
                }
            }
        }
        pack.factsOfAll().forEach(fact -> tie(fact, sensitivity));
        tiesOf = tiesOfEach();
    }

    private int[][] tiesOfEach() {
        List<List<Integer>> of = new ArrayList<>();
        unknowns.forEach(unknown -> of.add(new ArrayList<>()));
        for (int tie = 0; tie < ties.size(); tie++) {
            for (int at : ties.get(tie).at()) {
                of.get(at).add(tie);
            }
        }
        return of.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    private void add(Unknown cell) {
        places.put(cell.name(), unknowns.size());
        unknowns.add(cell);
    }

    private int addSlack(Unknown slack) {
        unknowns.add(slack);
        return unknowns.size() - 1;
    }

    private void tie(Fact fact, Sensitivity sensitivity) {
        switch (fact) {
            case Fact.Sum(String total, List<String> parts) -> tie(place(total), parts, NO_SLACK);
            case Fact.Inside(String inner, String outer, boolean outcome) ->
                inside(place(inner), place(outer), outcome, sensitivity);
            case Fact.Window(String whole, List<String> parts) -> {
                parts.forEach(part -> inside(place(part), place(whole), false, sensitivity));
                long all = parts.stream().mapToLong(part -> unknown(place(part)).truth()).sum();
                int slack = addSlack(Unknown.slack("overlap", all - unknown(place(whole)).truth()));
                tie(place(whole), parts, slack);
            }
            case Fact.Ratio ratio when ratio.printed() != null -> percentage(ratio, ratio.printed());
            case Fact.Ratio ratio -> {
                place(ratio.part());
                place(ratio.of());
            }
        }
    }

    /** The whole and the slack, if there is any, are all parts added up. */
    private void tie(int whole, List<String> parts, int slack) {
        int with = slack == NO_SLACK ? 1 : 2;
        int[] at = new int[parts.size() + with];
        long[] factor = new long[at.length];
        at[0] = whole;
        factor[0] = 1;
        if (with == 2) {
            at[1] = slack;
            factor[1] = 1;
        }
        for (int i = 0; i < parts.size(); i++) {
            at[i + with] = place(parts.get(i));
            factor[i + with] = -1;
        }
        ties.add(new Tie(at, factor, 0));
    }

    private void inside(int inner, int outer, boolean outcome, Sensitivity sensitivity) {
        int rest = unknowns.size();
        unknowns.add(sensitivity.rest(unknown(inner), unknown(outer), outcome));
        ties.add(new Tie(new int[]{outer, inner, rest}, new long[]{1, -1, -1}, 0));
    }

    /** With p units printed of u: (2p - 1) of <= 2u part < (2p + 1) of, as halves are rounded up. */
    private void percentage(Fact.Ratio ratio, long printed) {
        int part = place(ratio.part());
        int of = place(ratio.of());
        long twice = 2 * ratio.units();
        long up = twice * unknown(part).truth() - (2 * printed - 1) * unknown(of).truth();
        int above = addSlack(Unknown.slack("above", up));
        ties.add(new Tie(new int[]{part, of, above}, new long[]{twice, 1 - 2 * printed, -1}, 0));
        long down = (2 * printed + 1) * unknown(of).truth() - 1 - twice * unknown(part).truth();
        int below = addSlack(Unknown.slack("below", down));
        ties.add(new Tie(new int[]{of, part, below}, new long[]{2 * printed + 1, -twice, -1}, 1));
    }

    int size() {
        return unknowns.size();
    }

    Unknown unknown(int at) {
        return unknowns.get(at);
    }

    List<Tie> ties() {
        return ties;
    }

    int[] tiesOf(int at) {
        return tiesOf[at];
    }

    /** What an earlier release told of it. */
    @Nullable
    Published earlier(int at) {
        return earlier.get(at);
    }

    int place(String id) {
        Integer at = places.get(id);
        if (at == null) {
            throw new BadPack("A fact names the cell '" + id + "', which is not in the pack.");
        }
        return at;
    }

    long[] truth() {
        return unknowns.stream().mapToLong(Unknown::truth).toArray();
    }

    boolean fits(long[] values) {
        for (long value : values) {
            if (value < 0) {
                return false;
            }
        }
        return ties.stream().allMatch(tie -> tie.left(values) == 0);
    }
}
