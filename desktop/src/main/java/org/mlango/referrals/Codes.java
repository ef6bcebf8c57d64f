package org.mlango.referrals;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.places.Need;
import org.mlango.places.Treated;

/**
 * What is sealed under CK of a referral.
 *
 * @param slip the number on the paper, by which the place knows it
 * @param agreed digest of the words the person saw and agreed to
 * @param treated null until they tell
 * @param counted true once it was added to what others told of the place
 */
record Codes(UUID place, Set<Need> needs, Set<Say> says, Way way, String slip, String agreed,
        @Nullable Treated treated, boolean counted) {
    Codes {
        needs = needs == null ? Set.of() : Set.copyOf(needs);
        says = says == null ? Set.of() : Set.copyOf(says);
    }

    Codes told(Treated now, boolean added) {
        return new Codes(place, needs, says, way, slip, agreed, now, counted || added);
    }

    @Override
    public String toString() {
        return "Codes";
    }
}
