package org.mlango.reports.protect.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables found so far: one that was looked for on account of one number often answers for others. */
final class MovesFound {
    private final List<Set<Move>> of = new ArrayList<>();

    MovesFound(int size) {
        for (int at = 0; at < size; at++) {
            of.add(new LinkedHashSet<>());
        }
    }

    void add(Move move) {
        for (int at : move.at()) {
            of.get(at).add(move);
        }
    }

    /** Of those that change this number by so much or more and no number that is shown: the one that touches the fewest who know. */
    Optional<Move> changing(int at, long least, BitSet known, BitSet shown) {
        return of.get(at).stream().filter(move -> Math.abs(move.of(at)) >= least && move.touching(shown) == 0)
                .min(Comparator.comparingInt(move -> move.touching(known)));
    }
}
