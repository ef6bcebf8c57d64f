package org.mlango.store;

import static org.mlango.schema.Tables.AUDIT_LINE;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads every row of every table and compares with what the trail holds: an older page or row that was put back is found
 * (decision 0016). A table at a time, so that others can work in between.
 */
public final class RowCheck {
    /** The line the store adds when it opens and the sums are not those it left. */
    static final String NOT_AS_LEFT = "ROWS_NOT_AS_LEFT";

    private @Nullable List<RowTable> tables;
    private int done;
    private final List<String> changed = new ArrayList<>();
    private long notAsLeft;
    private boolean chained = true;

    /**
     * @param changed tables whose rows are not those that were written, in capitals
     * @param notAsLeft the newest line of the trail that says so of an opening, or 0
     * @param chained whether the sums themselves are those the trail holds
     */
    public record Result(List<String> changed, long notAsLeft, boolean chained) {
        public boolean whole() {
            return changed.isEmpty() && notAsLeft == 0 && chained;
        }
    }

    /** Goes on by a table. @return false at the end */
    public boolean further(ReadTx tx) {
        List<RowTable> all = tables;
        if (all == null) {
            all = RowTable.of(tx.sql());
            tables = all;
            sums(tx);
        }
        if (done < all.size()) {
            RowTable table = all.get(done++);
            RowTotals.Total kept = RowTotals.kept(tx.sql()).get(table.code());
            if (kept == null || !MessageDigest.isEqual(kept.sum(), RowTotals.reckoned(tx.sql(), table))) {
                changed.add(table.code());
            }
        }
        return done < all.size();
    }

    private void sums(ReadTx tx) {
        Map<String, RowTotals.Total> kept = RowTotals.kept(tx.sql());
        byte[] held = RowTotals.held(tx.sql());
        chained = held != null && MessageDigest.isEqual(held, RowTotals.digest(kept));
        Long line = tx.sql().select(AUDIT_LINE.SEQ).from(AUDIT_LINE).where(AUDIT_LINE.ACTION.eq(NOT_AS_LEFT))
                .orderBy(AUDIT_LINE.SEQ.desc()).limit(1).fetchOne(AUDIT_LINE.SEQ);
        notAsLeft = line == null ? 0 : line;
    }

    /** How far it is, from 0 to 1. */
    public double progress() {
        return tables == null || tables.isEmpty() ? 0 : (double) done / tables.size();
    }

    public Result result() {
        return new Result(List.copyOf(changed), notAsLeft, chained);
    }
}
