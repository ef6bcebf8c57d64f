package org.mlango.reports.indicators.records;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One person, however many records they have.
 *
 * @param marks what is true of them whatever the day
 * @param written what was written down on days on which they had agreed to be counted
 */
public record Someone(UUID id, Set<String> marks, @Nullable Integer birthYear, List<Written> written) {
    public Someone {
        marks = Set.copyOf(marks);
        written = List.copyOf(written);
    }

    /** Nothing of it belongs into a message. */
    @Override
    public String toString() {
        return "Someone";
    }
}
