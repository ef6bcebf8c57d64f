package org.mlango.reports.protect;

/** How much of a row may be seen, least first. */
public enum Shown {
    NOTHING, TOTAL, CELLS
}
