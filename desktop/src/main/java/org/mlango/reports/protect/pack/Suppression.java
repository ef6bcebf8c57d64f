package org.mlango.reports.protect.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final double[] worth;
    private final int[] small;
    private final BitSet hidden;
    private final Room room;
    private final Room offered;
    private final List<List<Pair>> pairs = new ArrayList<>();

    /**
     * Two tables that keep a number apart; the second is the truth if there is none.
     *
     * @param wide whether they are as far apart as the rule asks, or only differ
     */
    private record Pair(Move one, @Nullable Move other, boolean wide) {
        BitSet touched() {
            BitSet touched = one.touched();
            if (other != null) {
                touched.or(other.touched());
            }
            return touched;
        }
    }

    Suppression(Web web, Limits limits, Search search, TieBreak ties, boolean withInsiders,
            BitSet hidden) {
        this.web = web;
        this.limits = limits;
        this.search = search;
        this.insiders = withInsiders ? limits.insiders : new BitSet();
        this.within = new Within(web, insiders);
        this.worth = worth(web, ties);
        this.small = IntStream.range(0, web.size()).filter(at -> web.unknown(at).isSensitive()).toArray();
        this.hidden = (BitSet) hidden.clone();
        this.room = limits.room(hidden);
        this.offered = limits.room(hidden);
        IntStream.range(0, web.size()).forEach(at -> pairs.add(new ArrayList<>()));
        IntStream.range(0, web.size()).filter(at -> web.unknown(at).isWritten() && !hidden.get(at))
                .forEach(at -> limits.offer(offered, at, worth[at]));
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

    /** @return what could not be protected */
    BitSet run() {
        BitSet stuck = (BitSet) limits.hiddenAnyhow.clone();
        stuck.and(limits.shownAnyhow);
        for (int at : small) {
            if (!stuck.get(at) && !keepApart(at, true)) {
                stuck.set(at);
            }
        }
        return stuck;
    }

    /** Looks for tables for this choice alone. @return the first number for which there are none, and whoever knows too much */
    Optional<CuttingPlanes.Narrow> firstNarrow() {
        for (int at : small) {
            if (!keepApart(at, false)) {
                BitSet known = open(at);
                return Optional.of(new CuttingPlanes.Narrow(at, known.isEmpty() ? openWithin(at) : known));
            }
        }
        return Optional.empty();
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
        while (true) {
            BitSet open = open(at);
            if (open.isEmpty() && pairs.get(at).stream().anyMatch(Pair::wide)) {
                return openWithin(at).stream().allMatch(insider -> differs(at, insider, mayHide));
            }
            Pair pair = pair(at, open, room);
            if (pair == null && mayHide) {
                pair = pair(at, open, offered);
            }
            if (pair == null) {
                return false;
            }
            take(at, pair);
        }
    }

    private void take(int at, Pair pair) {
        pairs.get(at).add(pair);
        pair.touched().stream().filter(one -> web.unknown(one).isWritten()).forEach(this::hide);
    }

    /** Insiders whose number moved in every pair so far. */
    private BitSet open(int at) {
        BitSet open = new BitSet();
        if (pairs.get(at).stream().anyMatch(Pair::wide)) {
            open.or(insiders);
        }
        pairs.get(at).stream().filter(Pair::wide).forEach(pair -> open.and(pair.touched()));
        open.clear(at);
        open.andNot(within.around(at));
        return open;
    }

    /** Of two people, those within whose number this lies, and for whom it never moved alone. */
    private BitSet openWithin(int at) {
        BitSet open = new BitSet();
        if (web.unknown(at).cell() != null) {
            within.around(at).stream()
                    .filter(insider -> web.unknown(insider).truth() == 2 && !within.isSame(at, insider))
                    .filter(insider -> pairs.get(at).stream().allMatch(pair -> pair.touched().get(insider)))
                    .forEach(open::set);
        }
        return open;
    }

    private boolean differs(int at, int insider, boolean mayHide) {
        BitSet one = new BitSet();
        one.set(insider);
        Optional<Move> move = either(at, room.still(one));
        if (move.isEmpty() && mayHide) {
            move = either(at, offered.still(one));
        }
        move.ifPresent(found -> take(at, new Pair(found, null, false)));
        return move.isPresent();
    }

    private Optional<Move> either(int at, Room where) {
        return search.find(at, 1, where).or(() -> search.find(at, -1, where));
    }

    private @Nullable Pair pair(int at, BitSet open, Room where) {
        Pair pair = pair(at, where.still(open));
        if (pair != null || open.cardinality() < 2) {
            return pair;
        }
        BitSet one = new BitSet();
        one.set(open.nextSetBit(0));
        return pair(at, where.still(one));
    }

    private @Nullable Pair pair(int at, Room where) {
        long need = web.unknown(at).need();
        Optional<Move> up = search.find(at, need, where);
        if (up.isPresent()) {
            return new Pair(up.get(), null, true);
        }
        for (long down = Math.min(need, where.down[at]); down > 0; down--) {
            Optional<Move> lower = search.find(at, -down, where);
            if (lower.isEmpty()) {
                continue;
            }
            if (down == need) {
                return new Pair(lower.get(), null, true);
            }
            // what both of them withhold counts once, so the second may use what the first did
            return search.find(at, need - down, where).map(higher -> new Pair(lower.get(), higher, true)).orElse(null);
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
        for (int at : others) {
            if (search.isOver()) {
                return;
            }
            showAgain(at);
        }
    }

    private void showAgain(int shown) {
        List<List<Pair>> before = pairs.stream().map(List::copyOf).toList();
        hidden.clear(shown);
        room.set(shown, 0, 0, 0);
        for (int at : small) {
            if (pairs.get(at).removeIf(pair -> pair.touched().get(shown)) && !keepApart(at, false)) {
                for (int back = 0; back < pairs.size(); back++) {
                    pairs.set(back, new ArrayList<>(before.get(back)));
                }
                hidden.set(shown);
                limits.open(room, shown);
                return;
            }
        }
        limits.offer(offered, shown, worth[shown]);
    }
}
