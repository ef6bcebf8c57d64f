package org.mlango.reports.protect.pack;

/** How small numbers are kept out. Never both in one pack. */
public enum Mode {
    /** Some cells are left blank; what is shown is true. */
    SUPPRESS,
    /** All cells are shown as multiples of the base, and still add up. */
    ROUND
}
