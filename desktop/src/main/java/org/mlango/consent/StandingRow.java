package org.mlango.consent;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The newest decision of one person for one purpose and recipient. */
record StandingRow(UUID decision, Purpose purpose, UUID recipient, Answer answer, UUID text, LocalDate day,
        @Nullable LocalDate review) {
    /** To be looked at again from the day it was decided, whatever day was meant then. */
    StandingRow due() {
        return new StandingRow(decision, purpose, recipient, answer, text, day, review == null ? null : day);
    }

    Standing on(LocalDate today) {
        return switch (answer) {
            case AGREED -> review != null && review.isAfter(today) ? Standing.AGREED : Standing.EXPIRED;
            case SAID_NO -> Standing.SAID_NO;
            case WITHDRAWN -> Standing.WITHDRAWN;
        };
    }
}
