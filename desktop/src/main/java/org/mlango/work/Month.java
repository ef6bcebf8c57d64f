package org.mlango.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.mlango.visits.Came;

/**
 * A month, as far as it is over.
 *
 * @param until its last day, or today
 * @param parts days 1 to 7, 8 to 14, 15 to 21 and the rest, as far as they have begun
 * @param given most first
 */
record Month(YearMonth month, LocalDate until, List<Came> parts, List<Given> given) {
    Month {
        parts = List.copyOf(parts);
        given = List.copyOf(given);
    }

    Came came() {
        return parts.stream().reduce(Came.NEVER, Came::plus);
    }
}
