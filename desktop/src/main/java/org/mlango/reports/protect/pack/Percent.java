package org.mlango.reports.protect.pack;

/** Percentages as they are printed: in units of their last place, halves rounded up. */
final class Percent {
    /** Of fewer than this, each percent is a person. */
    static final int LEAST_WHOLE = 20;

    private Percent() {}

    static long of(long part, long whole, Fact.Ratio ratio) {
        return Math.floorDiv(2 * ratio.units() * part + whole, 2 * whole);
    }
}
