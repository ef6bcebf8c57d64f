package org.mlango.reports.protect;

/**
 * In every cell, what {@code inner} counts is part of what {@code outer} counts; so the difference can be read off.
 *
 * @param ifAll what it means that both are equal
 */
public record Nesting(String inner, String outer, IfAll ifAll) {
    /** Whether both may be seen where they are equal. */
    public enum IfAll {
        /** It tells nothing of anybody. */
        FINE,
        /** Not in the totals: a total hidden next to a shown one would else tell that a few more are behind it. */
        NOT_IN_TOTAL,
        /** Nowhere: it would tell something about each person in the cell. */
        TELLS
    }
}
