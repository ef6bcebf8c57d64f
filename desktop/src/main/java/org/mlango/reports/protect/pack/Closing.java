package org.mlango.reports.protect.pack;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Closes rows. Where every none is shown, each blank is at least one, and two blanks that add up to two are found. In a row that
 * is closed a none is hidden like a small count, and the file says so of the whole row.
 */
final class Closing {
    private Closing() {}

    /** What was closed in an earlier release stays closed: a none that was blank there would stand here. */
    static Pack asBefore(Pack pack) {
        Set<String> closed = pack.earlier().stream().flatMap(release -> release.cells().stream())
                .filter(cell -> !cell.zeroShown() && !(cell.published() instanceof Published.Exactly)).map(Cell::id)
                .collect(Collectors.toSet());
        return pack.with(pack.rule(), pack.cells().stream()
                .map(cell -> closed.contains(cell.id()) ? cell.closed() : cell).toList(), pack.facts());
    }

    /** @return the pack with more rows closed; empty if there is none left to close */
    static Optional<Pack> around(BitSet stuck, Pack pack, Web web) {
        BitSet near = new BitSet();
        stuck.stream().forEach(at -> near.or(near(at, web)));
        for (boolean all : new boolean[]{false, true}) {
            BitSet close = new BitSet();
            IntStream.range(0, web.size()).filter(at -> all || near.get(at)).filter(at -> isOpen(at, web))
                    .forEach(close::set);
            if (!close.isEmpty()) {
                return Optional.of(pack.with(pack.rule(), pack.cells().stream()
                        .map(cell -> close.get(web.place(cell.id())) ? cell.closed() : cell).toList(), pack.facts()));
            }
        }
        return Optional.empty();
    }

    /** The cells near this number that can be closed for it. */
    static BitSet open(int at, Web web) {
        BitSet open = near(at, web);
        open.stream().filter(one -> !isOpen(one, web)).forEach(open::clear);
        return open;
    }

    private static BitSet near(int at, Web web) {
        BitSet near = new BitSet();
        spread(at, web, near);
        return near;
    }

    /** All in the equations of a number; of what lies between two cells, all in the equations of these. */
    private static void spread(int at, Web web, BitSet near) {
        for (int tie : web.tiesOf(at)) {
            for (int next : web.ties().get(tie).at()) {
                near.set(next);
                if (web.unknown(at).cell() == null && web.unknown(next).cell() != null) {
                    spread(next, web, near);
                }
            }
        }
    }

    private static boolean isOpen(int at, Web web) {
        Cell cell = web.unknown(at).cell();
        return cell != null && web.isOfThis(at) && cell.zeroShown() && !cell.always() && web.earlier(at) == null;
    }
}
