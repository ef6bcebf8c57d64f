package org.mlango.reports.protect.pack;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What readers knew before this pack is written: from the facts, from earlier releases, and each of one or two people from her own
 * number. No pack can keep a number further apart than it was then; so that is all that is asked of it (decision 0070).
 */
final class Settled {
    private final Web web;
    private final BitSet insiders;
    private final Map<Integer, Long> toAll;
    private final Map<Integer, Map<Integer, Long>> toInsiders = new HashMap<>();

    Settled(Web web, Limits limits, BitSet insiders) {
        this.web = web;
        this.insiders = insiders;
        Narrowing narrowing = new Narrowing(web);
        Room before = narrowing.of(limits.before());
        toAll = narrow(before);
        insiders.stream().forEach(insider -> {
            BitSet known = new BitSet();
            known.set(insider);
            narrow(narrowing.knowing(before, known)).forEach((at, width) -> toInsiders
                    .computeIfAbsent(at, number -> new HashMap<>()).put(insider, width));
        });
    }

    /** How far apart each number was that was not as far apart as it needs. */
    private Map<Integer, Long> narrow(Room room) {
        Map<Integer, Long> narrow = new HashMap<>();
        for (int at = 0; at < web.size(); at++) {
            long width = room.down[at] + room.up[at];
            if (width < web.unknown(at).need()) {
                narrow.put(at, width);
            }
        }
        return narrow;
    }

    /** Whom to protect against, beside everybody else. */
    BitSet insiders() {
        return insiders;
    }

    /** How far apart it is to be kept for somebody whose number none of these is. */
    long need(int at) {
        return toAll.getOrDefault(at, web.unknown(at).need());
    }

    /** For each insider who knew more of it than all do: how far apart it was to her. */
    Map<Integer, Long> less(int at) {
        return toInsiders.getOrDefault(at, Map.of());
    }
}
