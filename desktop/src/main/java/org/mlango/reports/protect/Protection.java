package org.mlango.reports.protect;

import java.util.stream.Stream;

/**
 * Finds the division of the table that leaves a reader most, one that divides the first row both ways if there is any, and within
 * it what may be seen of each row. There is always an answer; in the end, one with nothing in it.
 */
public final class Protection {
    private final Lattice lattice;
    private final Threshold threshold;

    public Protection(Lattice lattice, Threshold threshold) {
        this.lattice = lattice;
        this.threshold = threshold;
    }

    /** @param most how much of any row may be seen; less than {@code CELLS} when a proof failed */
    public SafeTable protect(CountTable table, Shown most) {
        return divisions().map(division -> new Sieve(table, threshold, division, most).run())
                .reduce((best, next) -> isBetter(next, best) ? next : best).orElseThrow();
    }

    private static boolean isBetter(SafeTable next, SafeTable best) {
        return next.isDividedBothWays() == best.isDividedBothWays()
                ? next.kept() > best.kept()
                : next.isDividedBothWays();
    }

    private Stream<Division> divisions() {
        return lattice.down().stream()
                .flatMap(down -> lattice.across().stream().map(across -> new Division(down, across)));
    }

    record Division(Level down, Level across) {
        int size() {
            return down.groups().size() * across.groups().size();
        }
    }
}
