package org.mlango.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * Everything about one thing.
 *
 * @param begun the day of its first line while it was never counted; else null
 * @param history newest first
 */
record ThingPage(Shelf shelf, Optional<Row> lastCount, @Nullable LocalDate begun, List<Ledger.Batch> batches,
        List<Week> weeks, List<Row> history) {
    /**
     * @param takenBack the day it was taken back; empty while it stands
     * @param difference of a count: by how much more was there than expected
     */
    record Row(StockLine line, Optional<LocalDate> takenBack, OptionalInt difference) {}

    /**
     * A week that begins on a Monday.
     *
     * @param onHand at its end; for this week, now
     */
    record Week(LocalDate monday, int received, int given, OptionalInt onHand) {}
}
