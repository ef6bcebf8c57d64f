package org.mlango.reports.protect.pack;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Who lies within whom. One of two people in a cell knows that no number of people who are all in it is more than two; no file can take that
 * from them. What is left to keep is the other person: that a number within may be one of two, at least; unless it is the same number by
 * another name, put together of other parts.
 */
final class Within {
    private final Web web;
    private final BitSet insiders;
    private final Map<Integer, BitSet> among = new HashMap<>();
    private final Map<Integer, BitSet> around = new HashMap<>();

    Within(Web web, BitSet insiders) {
        this.web = web;
        this.insiders = insiders;
    }

    boolean is(int at, int insider) {
        return around(at).get(insider);
    }

    /** The insiders in whose cell all of these people are. */
    BitSet around(int at) {
        BitSet known = around.get(at);
        if (known != null) {
            return known;
        }
        BitSet found = new BitSet();
        insiders.stream().filter(insider -> among(insider).get(at) || isBetween(at, insider)).forEach(found::set);
        around.put(at, found);
        return found;
    }

    /** By what they are put together of, the same people. */
    boolean isSame(int at, int insider) {
        return is(at, insider) && among(at).get(insider);
    }

    /** What lies between two cells is in a third if all the outer one is put together of is in that, or in the inner one. */
    private boolean isBetween(int rest, int insider) {
        if (web.unknown(rest).cell() != null || web.unknown(rest).slack()) {
            return false;
        }
        int[] difference = web.ties().get(web.tiesOf(rest)[0]).at();
        BitSet both = (BitSet) among(difference[1]).clone();
        both.or(among(insider));
        return IntStream.of(web.tiesOf(difference[0])).mapToObj(web.ties()::get)
                .anyMatch(tie -> tie.at()[0] == difference[0] && isPutTogether(tie) && parts(tie).allMatch(both::get));
    }

    /** All numbers of people who are in this one. */
    private BitSet among(int cell) {
        BitSet known = among.get(cell);
        if (known != null) {
            return known;
        }
        BitSet found = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(cell));
        while (!open.isEmpty()) {
            int at = open.pop();
            if (found.get(at)) {
                continue;
            }
            found.set(at);
            for (int of : web.tiesOf(at)) {
                Tie tie = web.ties().get(of);
                if (!isPutTogether(tie)) {
                    continue;
                }
                if (tie.at()[0] == at && tie.times()[1] == -1) {
                    parts(tie).forEach(open::push);
                } else if (parts(tie).allMatch(found::get)) {
                    open.push(tie.at()[0]);
                }
            }
        }
        among.put(cell, found);
        return found;
    }

    /** The first is the larger one, and everybody in it is in one of the others; where these overlap, by as much as the second says. */
    private boolean isPutTogether(Tie tie) {
        return tie.sum() == 0 && tie.times()[0] == 1 && (tie.times()[1] == -1 || web.unknown(tie.at()[1]).slack());
    }

    private static IntStream parts(Tie tie) {
        return IntStream.range(1, tie.at().length).filter(i -> tie.times()[i] == -1).map(i -> tie.at()[i]);
    }
}
