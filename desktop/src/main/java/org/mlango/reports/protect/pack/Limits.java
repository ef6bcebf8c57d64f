package org.mlango.reports.protect.pack;

import java.util.BitSet;

/** How far each number may be from the truth as a reader sees it, once it is not shown. */
final class Limits {
    private static final double UNSEEN = 0.01;
    private static final double BETWEEN = 0.001;
    /** Tables far from the truth prove no more, and none is needed. */
    private static final int FAR = 20;

    private final Web web;
    private final long[] down;
    private final long[] up;
    private final Room before;
    /** May not be withheld: made by a server, shown before, or a none that is always shown. */
    final BitSet shownAnyhow = new BitSet();
    final BitSet hiddenAnyhow = new BitSet();
    final BitSet insiders = new BitSet();
    final BitSet written = new BitSet();

    Limits(Web web, Rule rule) {
        this.web = web;
        down = new long[web.size()];
        up = new long[web.size()];
        before = new Room(web.size());
        for (int at = 0; at < web.size(); at++) {
            limit(at, web.unknown(at), (long) FAR * rule.width());
        }
    }

    private void limit(int at, Unknown unknown, long far) {
        Cell cell = unknown.cell();
        long least = 0;
        long most = unknown.truth() + Math.max(far, unknown.need());
        boolean blankBefore = false;
        switch (web.earlier(at)) {
            case Published.Exactly(long value) -> {
                least = value;
                most = value;
                shownAnyhow.set(at);
            }
            case Published.Range(long from, long to) -> {
                least = from;
                most = to;
            }
            case Published.Blank() -> blankBefore = true;
            case null -> {
            }
        }
        if (cell != null && cell.zeroShown() && blankBefore) {
            least = Math.max(least, 1);
        }
        before.set(at, unknown.truth() - least, most - unknown.truth(), 0);
        if (cell != null && cell.zeroShown() && cell.written()) {
            least = Math.max(least, 1);
        }
        down[at] = unknown.truth() - least;
        up[at] = most - unknown.truth();
        if (cell == null) {
            return;
        }
        if (cell.written()) {
            written.set(at);
        }
        if (cell.always() || (cell.zeroShown() && unknown.truth() == 0)) {
            shownAnyhow.set(at);
        }
        if (cell.written() && (blankBefore || unknown.isSensitive())) {
            hiddenAnyhow.set(at);
        }
        if (unknown.truth() == 1 || unknown.truth() == 2) {
            insiders.set(at);
        }
    }

    /** What readers knew before this pack: every number of its own may still be anything. */
    Room before() {
        return before;
    }

    /** How far down it may go for somebody who knows these. */
    long down(int at, BitSet known) {
        return known.get(at) ? 0 : down[at];
    }

    long up(int at, BitSet known) {
        return known.get(at) ? 0 : up[at];
    }

    /** Not written numbers move freely; of the others those that are hidden. */
    Room room(BitSet hidden) {
        Room room = new Room(web.size());
        for (int at = 0; at < web.size(); at++) {
            if (!web.unknown(at).isWritten() || hidden.get(at)) {
                open(room, at);
            }
        }
        return room;
    }

    void open(Room room, int at) {
        room.set(at, down[at], up[at], web.unknown(at).cell() == null ? BETWEEN : UNSEEN);
    }

    /** As if it were hidden, at a price. */
    void offer(Room room, int at, double price) {
        if (!shownAnyhow.get(at)) {
            room.set(at, down[at], up[at], price);
        }
    }
}
