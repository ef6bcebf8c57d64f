package org.mlango.stock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of the stock of one thing.
 *
 * @param seq in which order lines were written
 * @param part only of a count
 * @param givenBefore of a count made {@link Part#SO_FAR}: how many of those given that day were gone by then
 * @param of the line this one takes back
 */
record StockLine(UUID id, long seq, String thing, Kind kind, LocalDate day, int quantity, @Nullable Part part,
        int givenBefore, @Nullable LocalDate expires, LineWords words, @Nullable UUID of) {
    /** As things happened on the shelf: by days; on one day a count stands where it says, and the rest as written. */
    static final Comparator<StockLine> AS_IT_HAPPENED = Comparator.comparing(StockLine::day)
            .thenComparingInt(StockLine::phase).thenComparingLong(StockLine::seq);

    boolean isCount() {
        return kind == Kind.COUNT;
    }

    /** What it adds to the shelf; nothing for a count, which says what stands there. */
    int change() {
        return kind.sign() * quantity;
    }

    private int phase() {
        return part == Part.BEFORE ? 0 : part == Part.AFTER ? 2 : 1;
    }
}
