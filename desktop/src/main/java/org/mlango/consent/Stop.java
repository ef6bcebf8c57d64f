package org.mlango.consent;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something a person asked us to leave be, and that stands.
 *
 * @param purpose which use stopped; null for everything: kept, and not used
 */
public record Stop(@Nullable Purpose purpose, Ground ground, LocalDate since) {
    String covers() {
        return purpose == null ? StopQueries.EVERYTHING : purpose.name();
    }

    Stop earlier(Stop other) {
        return other.since.isBefore(since) ? other : this;
    }
}
