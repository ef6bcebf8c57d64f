package org.mlango.reports.protect.pack;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Looks for tables that show a rounded pack to be safe: of each small count enough different values, for every insider. */
final class RoundedTables {
    private final Web web;
    private final Search search;
    private final Room room;
    private final BitSet insiders;
    private final Within within;
    private final Settled settled;
    private final int k;
    private final Set<Move> moves = new LinkedHashSet<>();

    RoundedTables(Web web, Settled settled, Search search, Room room, int k) {
        this.web = web;
        this.search = search;
        this.room = room;
        this.insiders = settled.insiders();
        this.within = new Within(web, insiders);
        this.settled = settled;
        this.k = k;
    }

    /** What a reader of rounded numbers knows of each. */
    static Room room(Web web, Limits limits, Rounding.Rounded rounded) {
        Room room = limits.room(new BitSet());
        for (int at = 0; at < web.size(); at++) {
            Unknown unknown = web.unknown(at);
            if (unknown.isWritten()) {
                long value = rounded.values()[at];
                long least = Math.max(0, value - rounded.reach());
                long most = value + rounded.reach();
                switch (web.earlier(at)) {
                    case Published.Exactly(long known) -> {
                        least = known;
                        most = known;
                    }
                    case Published.Range(long from, long to) -> {
                        least = Math.max(least, from);
                        most = Math.min(most, to);
                    }
                    case Published.Blank() -> least = Math.max(least, unknown.cell() != null
                            && unknown.cell().zeroShown() ? 1 : 0);
                    case null -> {
                    }
                }
                room.set(at, unknown.truth() - least, most - unknown.truth(), 0.01);
            }
        }
        return room;
    }

    /** @return the name of what could not be shown, or nothing */
    Optional<String> run() {
        for (int at = 0; at < web.size(); at++) {
            if (web.unknown(at).isSensitive() && !enough(at)) {
                return Optional.of(web.unknown(at).name());
            }
        }
        return Optional.empty();
    }

    Set<Move> moves() {
        return moves;
    }

    private boolean enough(int at) {
        long width = settled.need(at);
        if (width == 0) {
            return true;
        }
        int values = 1;
        int[] valuesOf = new int[web.size()];
        BitSet lacking = (BitSet) insiders.clone();
        lacking.clear(at);
        within.around(at).stream().filter(insider -> web.unknown(insider).truth() == 1
                || web.unknown(at).cell() == null || within.isSame(at, insider))
                .forEach(lacking::clear);
        settled.less(at).forEach((insider, less) -> {
            if (less == 0) {
                lacking.clear(insider);
            }
        });
        lacking.stream().forEach(insider -> valuesOf[insider] = 1);
        long lowest = 0;
        long highest = 0;
        long far = Math.max(room.up[at], room.down[at]);
        for (long change = 1; change <= far; change++) {
            for (long signed : new long[]{change, -change}) {
                Optional<Move> move = search.find(at, signed, room);
                if (move.isEmpty()) {
                    continue;
                }
                moves.add(move.get());
                values++;
                lowest = Math.min(lowest, signed);
                highest = Math.max(highest, signed);
                answer(at, signed, move.get(), lacking, valuesOf);
                if (values >= Math.min(k, width + 1) && lacking.isEmpty()
                        && highest - lowest >= Math.min(width, web.unknown(at).need() - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same value again for those whose own number moved. */
    private void answer(int at, long change, Move first, BitSet lacking, int[] valuesOf) {
        BitSet open = first.touched();
        open.and(lacking);
        BitSet answered = (BitSet) lacking.clone();
        answered.andNot(open);
        while (!open.isEmpty()) {
            Optional<Move> again = search.find(at, change, search.still(room, open));
            if (again.isEmpty()) {
                BitSet one = new BitSet();
                one.set(open.nextSetBit(0));
                again = search.find(at, change, search.still(room, one));
                open.clear(one.nextSetBit(0));
                if (again.isEmpty()) {
                    continue;
                }
                answered.or(one);
            }
            moves.add(again.get());
            BitSet still = (BitSet) open.clone();
            still.andNot(again.get().touched());
            answered.or(still);
            open.andNot(still);
        }
        answered.stream().forEach(insider -> {
            long less = settled.less(at).getOrDefault(insider, (long) k);
            if (++valuesOf[insider] >= Math.min(within.is(at, insider) ? 2 : k, less + 1)) {
                lacking.clear(insider);
            }
        });
    }
}
