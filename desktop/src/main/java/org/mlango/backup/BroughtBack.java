package org.mlango.backup;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.mlango.vault.Vault;

/**
 * One time a backup was brought back, and what was known then.
 *
 * @param known the highest number of an erasure any copy knew
 * @param missing how many numbers below it nobody knew
 * @param behind how many openings of newer records this computer remembered
 * @param unread how many lists of erasures could not be read to their end
 * @param partedAt the line from which the trail was another than the one here; 0 if it was not
 * @param reports what the backup, and folders beside it, knew of reports that were handed out
 */
record BroughtBack(Instant at, long known, int missing, PaperNumbers paper, long behind, int unread, long partedAt,
        Vault.Handed reports) {
    static BroughtBack of(Instant at, Vault.Seen seen, PaperNumbers paper) {
        return new BroughtBack(at, seen.united().highest(), seen.united().missing().size(), paper, seen.behind(),
                seen.unread(), seen.partedAt(), seen.handed());
    }

    Set<Doubt> doubts() {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        Long receipt = paper.receipt();
        Long report = paper.report();
        when(doubts, Doubt.RECEIPT_UNSAID, receipt == null);
        when(doubts, Doubt.RECEIPT_UNKNOWN, receipt != null && receipt > known);
        when(doubts, Doubt.REPORT_UNSAID, report == null);
        when(doubts, Doubt.REPORT_UNKNOWN, report != null && report > reports.known());
        when(doubts, Doubt.REPORT_BEHIND, reports.outside() > reports.known());
        when(doubts, Doubt.REPORT_PARTED, reports.parted());
        when(doubts, Doubt.MISSING, missing > 0);
        when(doubts, Doubt.UNREAD, unread > 0);
        when(doubts, Doubt.BEHIND, behind > 0);
        when(doubts, Doubt.PARTED, partedAt > 0);
        return doubts;
    }

    /** The newest number of a report anybody knows of: the next one comes after it. */
    long newestReport() {
        Long said = paper.report();
        return Math.max(Math.max(reports.known(), reports.outside()), said == null ? 0 : said);
    }

    boolean doubtful() {
        return !doubts().isEmpty();
    }

    private static void when(Set<Doubt> doubts, Doubt doubt, boolean so) {
        if (so) {
            doubts.add(doubt);
        }
    }
}
