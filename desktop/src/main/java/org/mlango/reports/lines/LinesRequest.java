package org.mlango.reports.lines;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That somebody asked for files with one line for each person.
 *
 * @param until the last day on which one may leave
 * @param agreed when a second person agreed; null if nobody did yet
 * @param ended when somebody ended it; null if nobody did
 */
public record LinesRequest(UUID id, LocalDate asked, LocalDate until, @Nullable LocalDate agreed,
        @Nullable LocalDate ended, Told told) {
    /**
     * @param reason why counts will not do
     * @param recipient who gets it
     */
    public record Told(String reason, String recipient) {}

    /** By itself it ends with its last day. */
    public boolean isOn(LocalDate today) {
        return agreed != null && ended == null && !today.isAfter(until);
    }

    /** For a second person. */
    public boolean waits(LocalDate today) {
        return agreed == null && ended == null && !today.isAfter(until);
    }

    @Override
    public String toString() {
        return "LinesRequest[" + id + "]";
    }
}
