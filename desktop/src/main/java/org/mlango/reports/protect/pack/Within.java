package org.mlango.reports.protect.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who lies within whom. One of two people in a cell knows that no cell within it holds more than two; no file can take that from
 * them. What is left to keep is the other person: that a number within may be one of two, at least.
 */
final class Within {
    private final Map<Integer, BitSet> within = new HashMap<>();

    Within(Web web, BitSet insiders) {
        Map<Integer, List<Integer>> below = new HashMap<>();
        for (Tie tie : web.ties()) {
            // the first is the larger one, and all that are taken from it lie within
            for (int i = 1; i < tie.at().length && tie.sum() == 0 && tie.times()[0] == 1; i++) {
                if (tie.times()[i] == -1 && tie.times()[1] == -1) {
                    below.computeIfAbsent(tie.at()[0], at -> new ArrayList<>()).add(tie.at()[i]);
                }
            }
        }
        insiders.stream().forEach(insider -> {
            BitSet found = new BitSet();
            List<Integer> queue = new ArrayList<>(List.of(insider));
            for (int i = 0; i < queue.size(); i++) {
                for (int part : below.getOrDefault(queue.get(i), List.of())) {
                    if (!found.get(part)) {
                        found.set(part);
                        queue.add(part);
                    }
                }
            }
            within.put(insider, found);
        });
    }

    boolean is(int at, int insider) {
        BitSet found = within.get(insider);
        return found != null && found.get(at);
    }
}
