package org.mlango.asking;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;

/**
 * What somebody who is known said in one talk.
 *
 * @param young null for somebody who is grown up
 */
record Talk(PersonId person, List<DecisionDraft> decisions, @Nullable YoungBasis young) {
    Talk {
        decisions = List.copyOf(decisions);
    }

    @Override
    public String toString() {
        return "Talk[" + person.value() + "]";
    }
}
