package org.mlango.stock;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/** For about how many days what is on the shelf will do, if as much is given as in the last eight weeks. */
final class Cover {
    static final int WINDOW = 56;
    /** Fewer days of visits than these tell nothing of a week. */
    static final int FEWEST_DAYS = 14;
    /** A thing given on fewer days than these has no pace. */
    static final int FEWEST_USES = 5;

    private Cover() {}

    /**
     * @param firstVisit the first day of which visits were written down; null for none. A centre that began later than the window is
     *     measured by the days it has
     * @return empty where it is not known
     */
    static OptionalInt days(int onHand, Given given, LocalDate today, @Nullable LocalDate firstVisit) {
        LocalDate window = today.minusDays(WINDOW - 1L);
        LocalDate first = firstVisit == null || firstVisit.isBefore(window) ? window : firstVisit;
        int days = (int) (today.toEpochDay() - first.toEpochDay()) + 1;
        int used = given.between(first, today);
        if (firstVisit == null || days < FEWEST_DAYS || given.days(first, today) < FEWEST_USES) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) (Math.max(0, onHand) * (long) days / used));
    }
}
