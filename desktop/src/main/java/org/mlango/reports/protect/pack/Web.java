package org.mlango.reports.protect.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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
    private final List<Tie> implied = new ArrayList<>();
    private final Map<Between, Integer> rests = new LinkedHashMap<>();
    private final Set<Between> outcomes = new HashSet<>();
    private final Map<Integer, Published> earlier = new HashMap<>();
    private final int[][] tiesOf;
    private final int ofThis;

    private record Between(int inner, int outer) {}

    Web(Pack pack) {
        Sensitivity sensitivity = new Sensitivity(pack.rule());
        pack.cells().forEach(cell -> add(sensitivity.of(cell)));
        ofThis = unknowns.size();
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
        pack.factsOfAll().stream().filter(Fact.Inside.class::isInstance).map(Fact.Inside.class::cast)
                .filter(Fact.Inside::outcome).forEach(fact -> outcomes.add(between(fact.inner(), fact.outer())));
        pack.factsOfAll().forEach(fact -> tie(fact, sensitivity));
        Map<Integer, List<Tie>> sums = new HashMap<>();
        ties.stream().filter(Web::isSum).forEach(sum -> sums.computeIfAbsent(sum.at()[0], at -> new ArrayList<>())
                .add(sum));
        rests.forEach((between, rest) -> restsOfParts(between, rest, sums));
        tiesOf = tiesOfEach(unknowns.size(), ties);
    }

    /** The places of the equations each number is in. */
    static int[][] tiesOfEach(int size, List<Tie> ties) {
        List<List<Integer>> of = new ArrayList<>();
        IntStream.range(0, size).forEach(at -> of.add(new ArrayList<>()));
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
            case Fact.Inside(String inner, String outer, boolean _) -> inside(place(inner), place(outer), sensitivity);
            case Fact.Window(String whole, List<String> parts) -> {
                int[] at = parts.stream().mapToInt(this::place).toArray();
                int[] rests = IntStream.of(at).map(part -> inside(part, place(whole), sensitivity)).toArray();
                long all = IntStream.of(at).mapToLong(part -> unknown(part).truth()).sum();
                int slack = addSlack(Unknown.slack("overlap", all - unknown(place(whole)).truth()));
                tie(place(whole), parts, slack);
                for (int i = 0; i < at.length; i++) {
                    implied.add(restOfWindow(at, i, rests[i], slack));
                }
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

    /** @return what lies between them; the same if it is asked for again */
    private int inside(int inner, int outer, Sensitivity sensitivity) {
        return rests.computeIfAbsent(new Between(inner, outer), between -> {
            int rest = unknowns.size();
            unknowns.add(sensitivity.rest(unknown(inner), unknown(outer), outcomes.contains(between)));
            ties.add(new Tie(new int[]{outer, inner, rest}, new long[]{1, -1, -1}, 0));
            return rest;
        });
    }

    private Between between(String inner, String outer) {
        return new Between(place(inner), place(outer));
    }

    private static boolean isSum(Tie tie) {
        return tie.sum() == 0 && tie.times()[0] == 1
                && IntStream.range(1, tie.times().length).allMatch(i -> tie.times()[i] == -1);
    }

    /** Where both are sums and each part of the one lies in a part of the other, what lies between them is made of what lies between these. */
    private void restsOfParts(Between wholes, int rest, Map<Integer, List<Tie>> sums) {
        for (Tie outer : sums.getOrDefault(wholes.outer(), List.of())) {
            for (Tie inner : sums.getOrDefault(wholes.inner(), List.of())) {
                int[] parts = restsOfParts(outer, inner);
                if (parts.length > 0) {
                    int[] at = IntStream.concat(IntStream.of(rest), IntStream.of(parts)).toArray();
                    long[] times = new long[at.length];
                    Arrays.fill(times, -1);
                    times[0] = 1;
                    implied.add(new Tie(at, times, 0));
                }
            }
        }
    }

    /** @return empty if not each part of the one lies in one of the other, each in another */
    private int[] restsOfParts(Tie outer, Tie inner) {
        Set<Integer> used = new HashSet<>();
        int[] found = new int[outer.at().length - 1];
        for (int i = 0; i < found.length; i++) {
            for (int j = 1; j < inner.at().length && used.size() == i; j++) {
                Integer rest = rests.get(new Between(inner.at()[j], outer.at()[i + 1]));
                if (rest != null && used.add(inner.at()[j])) {
                    found[i] = rest;
                }
            }
        }
        return used.size() == found.length && used.size() == inner.at().length - 1 ? found : new int[0];
    }

    /** Who is in the whole and not in this part is in one of the others. */
    private static Tie restOfWindow(int[] parts, int part, int rest, int slack) {
        int[] at = parts.clone();
        long[] times = new long[at.length + 1];
        Arrays.fill(times, -1);
        at[part] = rest;
        times[part] = 1;
        times[at.length] = 1;
        at = Arrays.copyOf(at, times.length);
        at[times.length - 1] = slack;
        return new Tie(at, times, 0);
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

    /** Equations that follow from the others, two at a time: they say nothing new, and yet bring bounds closer. */
    List<Tie> implied() {
        return implied;
    }

    int[] tiesOf(int at) {
        return tiesOf[at];
    }

    /** A cell of the pack itself; the others come from earlier releases, or lie between cells. */
    boolean isOfThis(int at) {
        return at < ofThis;
    }

    /** Only makes an equation of one inequality: once the others are known, it follows. */
    boolean isLoose(int at) {
        return unknowns.get(at).cell() == null && tiesOf[at].length == 1;
    }

    /** Gives what is loose the change that follows from those of the others, but for one that is asked for. */
    void tighten(long[] by, int but) {
        for (Tie tie : ties) {
            for (int i = 0; i < tie.at().length; i++) {
                if (tie.at()[i] != but && isLoose(tie.at()[i])) {
                    by[tie.at()[i]] = 0;
                    by[tie.at()[i]] = (tie.left(by) - tie.sum()) * tie.times()[i];
                }
            }
        }
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
