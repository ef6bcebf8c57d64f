package org.mlango.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

import org.mlango.visits.ThingItem;

/**
 * One thing as it stands now.
 *
 * @param onHand empty while nobody keeps its stock
 * @param cover about how many days it will do; empty where that is not known
 * @param low the low line; empty where none is set
 * @param expiring what may be left of receipts that expire soon, or have
 */
record Shelf(ThingItem thing, OptionalInt onHand, OptionalInt cover, OptionalInt low, List<Ledger.Batch> expiring,
        LocalDate today) {
    /** How many days before its day something is told of. */
    static final int SOON = 90;
    /** How many days before its day everybody is told. */
    static final int VERY_SOON = 30;

    boolean isKept() {
        return onHand.isPresent();
    }

    /** More was given than was ever written down as there. */
    boolean isBelowNothing() {
        return onHand.isPresent() && onHand.getAsInt() < 0;
    }

    boolean isLow() {
        return onHand.isPresent() && low.isPresent() && onHand.getAsInt() <= low.getAsInt();
    }

    /** As everybody is told on Today: what expires in some weeks yet is for the stock's own screen. */
    Shelf forToday() {
        return new Shelf(thing, onHand, cover, low,
                expiring.stream().filter(batch -> batch.expires().isBefore(today.plusDays(VERY_SOON))).toList(), today);
    }

    /** Somebody should look: at the shelf, or for more. */
    boolean wantsALook() {
        return isBelowNothing() || isLow() || !expiring.isEmpty();
    }
}
