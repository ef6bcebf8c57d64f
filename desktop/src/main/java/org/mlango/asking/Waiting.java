package org.mlango.asking;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who could not agree when we met.
 *
 * @param until the day it is over, decided or not
 */
public record Waiting(UUID id, String nameToUse, String knownBy, LocalDate since, LocalDate until) {
    @Override
    public String toString() {
        return "Waiting[" + id + "]";
    }
}
