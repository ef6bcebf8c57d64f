package org.mlango.consent;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The newest decision of one person for one purpose and recipient.
 *
 * @param moved true if people are asked with other words by now: due whatever the day, be the clock set back
 */
record StandingRow(UUID decision, Purpose purpose, UUID recipient, Answer answer, UUID text, LocalDate day,
        @Nullable LocalDate review, boolean moved) {
    Standing on(LocalDate today) {
        return switch (answer) {
            case AGREED -> !moved && review != null && review.isAfter(today) ? Standing.AGREED : Standing.EXPIRED;
            case SAID_NO -> Standing.SAID_NO;
            case WITHDRAWN -> Standing.WITHDRAWN;
        };
    }
}
