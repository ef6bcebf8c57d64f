package org.mlango.bench;

/** What the bound of a figure is a bound of. */
enum Bound {
    MILLIS("ms"),
    MEGABYTES("MB"),
    /** What we take, divided by the floor. */
    TIMES_THE_FLOOR("ms"),
    /** Measured because it says something, though nobody asked for a bound. */
    NONE("ms");

    private final String unit;

    Bound(String unit) {
        this.unit = unit;
    }

    /** Of what is measured, not of the bound. */
    String unit() {
        return unit;
    }
}
