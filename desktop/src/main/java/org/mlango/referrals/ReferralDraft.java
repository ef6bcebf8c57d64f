package org.mlango.referrals;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.places.Need;

/**
 * A referral about to be written down.
 *
 * @param say in their own words, beside what is ticked
 * @param seen the words as they stood on the screen when the person agreed to them
 * @param yes their answer about this recipient; null if their yes to it stands
 */
public record ReferralDraft(PersonId person, UUID place, Set<Need> needs, Set<Say> says, Way way, String say,
        Preview seen,
        @Nullable DecisionDraft yes) {
    public ReferralDraft {
        needs = Set.copyOf(needs);
        says = Set.copyOf(says);
        say = say.strip();
    }

    @Override
    public String toString() {
        return "ReferralDraft[" + person.value() + "]";
    }
}
