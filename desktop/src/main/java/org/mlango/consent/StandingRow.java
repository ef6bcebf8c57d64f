package org.mlango.consent;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The newest decision of one person for one purpose and recipient. */
record StandingRow(UUID decision, Purpose purpose, UUID recipient, Answer answer, UUID text, LocalDate day,
        @Nullable LocalDate review) {
    Standing on(LocalDate today) {
        return switch (answer) {
            case AGREED -> review != null && review.isAfter(today) ? Standing.AGREED : Standing.EXPIRED;
            case SAID_NO -> Standing.SAID_NO;
            case WITHDRAWN -> Standing.WITHDRAWN;
        };
    }
}
