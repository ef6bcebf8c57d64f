package org.mlango.reports.protect.pack;

import org.jspecify.annotations.Nullable;

/**
 * One number a reader may want to know: a cell, what lies between two cells, or the slack of an inequality.
 *
 * @param cell the cell; null for what has none
 * @param truth the true number; 0 where it is not known
 * @param need how far its lowest and highest possible value must be apart; 0 if it is not a small count
 * @param slack whether it only makes an equation of an inequality, and counts nobody
 */
record Unknown(String name, @Nullable Cell cell, long truth, long need, boolean slack) {
    static Unknown slack(String name, long truth) {
        return new Unknown(name, null, truth, 0, true);
    }

    boolean isSensitive() {
        return need > 0;
    }

    boolean isWritten() {
        return cell != null && cell.written();
    }
}
