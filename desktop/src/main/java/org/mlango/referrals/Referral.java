package org.mlango.referrals;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;

/**
 * One referral, opened.
 *
 * @param person the record it rests on
 * @param placeName as it is called now
 * @param placeOffered false if it was taken out of the directory meanwhile
 * @param since the day from which its state is so
 * @param words null if there are some that only a counsellor reads
 */
record Referral(UUID id, PersonId person, UUID recipient, String placeName, boolean placeOffered, LocalDate day,
        ReferralState state, LocalDate since, @Nullable UUID recall, long version, Codes codes,
        @Nullable OwnWords words) {
    @Override
    public String toString() {
        return "Referral[" + id + ", " + state + "]";
    }
}
