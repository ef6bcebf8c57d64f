package org.mlango.referrals;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A place that is to be told that a yes was taken back. It knows the number of the slip and no person.
 *
 * @param contact how to reach the place
 * @param since from which day it is to be told
 */
record Recall(UUID id, String place, String contact, String slip, LocalDate since) {
    static final String STANDS = "STANDS";
    static final String TO_TELL = "TO_TELL";

    @Override
    public String toString() {
        return "Recall[" + id + "]";
    }
}
