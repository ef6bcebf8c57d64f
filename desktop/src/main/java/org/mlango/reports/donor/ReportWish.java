package org.mlango.reports.donor;

import org.mlango.reports.indicators.definition.ReportName;
import org.mlango.reports.protect.pack.Mode;
import org.mlango.reports.protect.pack.Rule;

/**
 * What somebody wants to hand over.
 *
 * @param anybody whether everybody may come to read it, not only a named recipient
 * @param totals only the totals of rows, no groups of people
 */
record ReportWish(ReportName name, boolean anybody, Mode mode, boolean totals) {
    /** Design of reports, 5.4 and 5.7: 5 for a named recipient, 11 for what anybody may read. */
    private static final int K_NAMED = 5;
    private static final int K_ANYBODY = 11;
    private static final int HEAVY_USER = 10;
    /** Coarser ones are tried while more than this percentage would be blank. */
    private static final int MOST_BLANK = 50;

    Rule rule() {
        int k = anybody ? K_ANYBODY : K_NAMED;
        return new Rule(k, k, k, 0, mode, true, HEAVY_USER, MOST_BLANK);
    }
}
