package org.mlango.reports.protect.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Chooses what is left blank. Begins with the small counts; then, for each of them, looks for other tables in which it is far
 * enough away, withholds what has to be withheld for that at the least loss, and at the end shows again whatever turned out not
 * to be needed, largest first.
 * <p>
 * Somebody who knows one of the numbers is answered by a table in which that number does not move. So a small count is safe when
 * no insider's number moves in all of its tables.
 */
final class Suppression {
    /** What it is worth that a number sums up others, for each way in which it does. */
    private static final double TOTAL = 4;

    private final Web web;
    private final Limits limits;
    private final Search search;
    private final BitSet insiders;
    private final Within within;
    private final Settled settled;
    private final double[] worth;
    private final int[] small;
    private final BitSet hidden;
    private final Room room;
    private final Room offered;
    private final List<List<Pair>> pairs = new ArrayList<>();
    private final MovesFound found;

    /**
     * Two tables that keep a number apart; the second is the truth if there is none.
     *
     * @param apart how far
     * @param touched all numbers that are not in both what they are in truth
     */
    private record Pair(Move one, @Nullable Move other, long apart, BitSet touched) {
        static Pair of(Move one, @Nullable Move other, long apart) {
            BitSet touched = one.touched();
            if (other != null) {
                touched.or(other.touched());
            }
            return new Pair(one, other, apart, touched);
        }
    }

    Suppression(Web web, Limits limits, Settled settled, Search search, TieBreak ties, BitSet hidden) {
        this.web = web;
        this.limits = limits;
        this.search = search;
        this.insiders = settled.insiders();
        this.within = new Within(web, insiders);
        this.settled = settled;
        this.worth = worth(web, ties);
        this.small = IntStream.range(0, web.size()).filter(at -> web.unknown(at).isSensitive()).toArray();
        this.hidden = (BitSet) hidden.clone();
        this.room = limits.room(hidden);
        this.offered = limits.room(hidden);
        this.found = new MovesFound(web.size());
        IntStream.range(0, web.size()).forEach(at -> pairs.add(new ArrayList<>()));
        shown().stream().forEach(at -> limits.offer(offered, at, worth[at]));
    }

    /** Begins with what was found before some rows were closed: all of it still holds, since that only leaves more room. */
    void goOnFrom(Suppression before) {
        before.hidden.stream().forEach(this::hide);
        for (int at : before.small) {
            before.pairs.get(at).forEach(pair -> add(at, pair));
        }
    }

    /** A total is worth more than its parts, and a large number more than a small one. */
    private static double[] worth(Web web, TieBreak ties) {
        double[] worth = new double[web.size()];
        for (int at = 0; at < worth.length; at++) {
            worth[at] = 4 + Math.log1p((double) web.unknown(at).truth()) + ties.of(web.unknown(at).name()) / 4;
        }
        for (Tie tie : web.ties()) {
            if (tie.at().length > 3 && tie.times()[0] == 1) {
                worth[tie.at()[0]] += TOTAL;
            }
        }
        return worth;
    }

    /** @return what could not be protected; where rows are closed for it, what those rows could help as well was not tried */
    BitSet run() {
        BitSet stuck = (BitSet) limits.hiddenAnyhow.clone();
        stuck.and(limits.shownAnyhow);
        BitSet closing = new BitSet();
        for (int at : small) {
            BitSet near = Closing.open(at, web);
            if (!stuck.get(at) && !near.intersects(closing) && !keepApart(at, true)) {
                stuck.set(at);
                closing.or(near);
            }
        }
        return stuck;
    }

    /** Looks for tables for this choice alone. @return the first number for which there are none, and whoever knows too much */
    Optional<CuttingPlanes.Narrow> firstNarrow() {
        for (int at : small) {
            if (!keepApart(at, false)) {
                return Optional.of(narrow(at));
            }
        }
        return Optional.empty();
    }

    private CuttingPlanes.Narrow narrow(int at) {
        long need = settled.need(at);
        BitSet known = open(at, need);
        if (known.isEmpty() && (need == 0 || isApart(at, need))) {
            for (Map.Entry<Integer, Long> one : lesser(at, need).entrySet()) {
                if (!isKeptFrom(at, one.getKey(), one.getValue())) {
                    known.set(one.getKey());
                    return new CuttingPlanes.Narrow(at, one.getValue(), known);
                }
            }
        }
        return new CuttingPlanes.Narrow(at, need, known);
    }

    /** What is lost by what is withheld beyond the small counts. */
    double loss() {
        return hidden.stream().filter(at -> !limits.hiddenAnyhow.get(at)).mapToDouble(at -> worth[at]).sum();
    }

    double[] worth() {
        return worth;
    }

    /** Looks for tables without withholding anything further. */
    void asItIs() {
        for (int at : small) {
            keepApart(at, false);
        }
    }

    private BitSet shown() {
        BitSet shown = (BitSet) limits.written.clone();
        shown.andNot(hidden);
        return shown;
    }

    BitSet hidden() {
        return (BitSet) hidden.clone();
    }

    /** The moves that show it, each once. */
    Set<Move> moves() {
        Set<Move> moves = new LinkedHashSet<>();
        for (int at : small) {
            for (Pair pair : pairs.get(at)) {
                moves.add(pair.one());
                if (pair.other() != null) {
                    moves.add(pair.other());
                }
            }
        }
        return moves;
    }

    private boolean keepApart(int at, boolean mayHide) {
        long need = settled.need(at);
        while (need > 0) {
            BitSet open = open(at, need);
            if (open.isEmpty() && isApart(at, need)) {
                break;
            }
            if (!takeOne(at, need, open, mayHide)) {
                return false;
            }
        }
        return lesser(at, need).entrySet().stream()
                .allMatch(one -> keepFrom(at, one.getKey(), one.getValue(), mayHide));
    }

    private boolean isApart(int at, long need) {
        return pairs.get(at).stream().anyMatch(pair -> pair.apart() >= need);
    }

    /** Enough to be one step further: if there are some who know too much, it leaves one of them without an answer less. */
    private @Nullable Pair known(int at, long need, BitSet open) {
        return found.changing(at, need, open, shown())
                .filter(move -> open.isEmpty() || move.touching(open) < open.cardinality())
                .map(move -> Pair.of(move, null, Math.abs(move.of(at)))).orElse(null);
    }

    private void add(int at, Pair pair) {
        pairs.get(at).add(pair);
        found.add(pair.one());
        if (pair.other() != null) {
            found.add(pair.other());
        }
    }

    private void take(int at, Pair pair) {
        add(at, pair);
        pair.touched().stream().filter(one -> web.unknown(one).isWritten()).forEach(this::hide);
    }

    /** Insiders from whom as much is to be kept as from anybody, and whose number moved in every pair so far. */
    private BitSet open(int at, long need) {
        BitSet open = new BitSet();
        if (isApart(at, need)) {
            open.or(insiders);
        }
        pairs.get(at).stream().filter(pair -> pair.apart() >= need).forEach(pair -> open.and(pair.touched()));
        open.clear(at);
        open.andNot(within.around(at));
        settled.less(at).forEach((insider, width) -> {
            if (width < need) {
                open.clear(insider);
            }
        });
        return open;
    }

    /** Insiders from whom there is less to keep, and how much: they knew more before, or it is within their own two. */
    private Map<Integer, Long> lesser(int at, long need) {
        Map<Integer, Long> lesser = new TreeMap<>();
        settled.less(at).forEach((insider, width) -> {
            if (width > 0 && width < need && insider != at && !within.around(at).get(insider)) {
                lesser.put(insider, width);
            }
        });
        if (web.unknown(at).cell() != null) {
            within.around(at).stream()
                    .filter(insider -> web.unknown(insider).truth() == 2 && !within.isSame(at, insider)
                            && settled.less(at).getOrDefault(insider, 1L) > 0)
                    .forEach(insider -> lesser.put(insider, 1L));
        }
        return lesser;
    }

    private boolean keepFrom(int at, int insider, long need, boolean mayHide) {
        if (isKeptFrom(at, insider, need)) {
            return true;
        }
        BitSet one = new BitSet();
        one.set(insider);
        return takeOne(at, need, one, mayHide);
    }

    /** A pair for those who know these, or for some of them: of what was found, else of what is withheld, else with more withheld. */
    private boolean takeOne(int at, long need, BitSet open, boolean mayHide) {
        Pair pair = known(at, need, open);
        if (pair == null) {
            pair = pair(at, need, open, room);
        }
        if (pair == null && mayHide) {
            pair = pair(at, need, open, offered);
        }
        if (pair == null) {
            return false;
        }
        take(at, pair);
        return true;
    }

    private boolean isKeptFrom(int at, int insider, long need) {
        return pairs.get(at).stream().anyMatch(pair -> pair.apart() >= need && !pair.touched().get(insider));
    }

    private @Nullable Pair pair(int at, long need, BitSet open, Room where) {
        Pair pair = pair(at, need, search.still(where, open));
        if (pair != null || open.cardinality() < 2) {
            return pair;
        }
        BitSet one = new BitSet();
        one.set(open.nextSetBit(0));
        return pair(at, need, search.still(where, one));
    }

    private @Nullable Pair pair(int at, long need, Room where) {
        Optional<Move> up = search.find(at, need, where);
        if (up.isPresent()) {
            return Pair.of(up.get(), null, need);
        }
        for (long down = Math.min(need, where.down[at]); down > 0; down--) {
            Optional<Move> lower = search.find(at, -down, where);
            if (lower.isEmpty()) {
                continue;
            }
            if (down == need) {
                return Pair.of(lower.get(), null, need);
            }
            // what both of them withhold counts once, so the second may use what the first did
            return search.find(at, need - down, where).map(higher -> Pair.of(lower.get(), higher, need)).orElse(null);
        }
        return null;
    }

    private void hide(int at) {
        if (!hidden.get(at)) {
            hidden.set(at);
            limits.open(room, at);
            limits.open(offered, at);
        }
    }

    /** Shows again what is not needed. */
    void showAgain() {
        int[] others = hidden.stream().filter(at -> !limits.hiddenAnyhow.get(at)).boxed()
                .sorted(Comparator.comparingDouble(at -> -worth[at])).mapToInt(Integer::intValue).toArray();
        List<Integer> order = new ArrayList<>(IntStream.of(small).boxed().toList());
        for (int at : others) {
            if (search.isOver()) {
                return;
            }
            showAgain(at, order);
        }
    }

    /** @param order what a number was last needed for is asked first, since it is likely to need the next one too */
    private void showAgain(int again, List<Integer> order) {
        List<List<Pair>> before = pairs.stream().map(List::copyOf).toList();
        hidden.clear(again);
        room.set(again, 0, 0, 0);
        for (Integer at : order) {
            if (pairs.get(at).removeIf(pair -> pair.touched().get(again)) && !keepApart(at, false)) {
                for (int back = 0; back < pairs.size(); back++) {
                    pairs.set(back, new ArrayList<>(before.get(back)));
                }
                hidden.set(again);
                limits.open(room, again);
                order.removeIf(at::equals);
                order.addFirst(at);
                return;
            }
        }
        limits.offer(offered, again, worth[again]);
    }
}
