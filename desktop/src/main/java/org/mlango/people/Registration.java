package org.mlango.people;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mlango.asking.YoungBasis;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;

/**
 * Somebody about to be kept.
 *
 * @param decisions what they said when asked, in the order asked; without a yes to keeping a record nothing is kept
 * @param contact needs its own yes among the decisions; null for none
 * @param populations needs its own yes among the decisions, unless empty
 * @param young on what somebody under 18 is kept; null for somebody grown up
 */
public record Registration(PersonId person, PersonDraft draft, List<DecisionDraft> decisions,
        @Nullable Contact contact, Set<Population> populations, @Nullable YoungBasis young) {
    public Registration(PersonId person, PersonDraft draft, List<DecisionDraft> decisions) {
        this(person, draft, decisions, null, Set.of());
    }

    public Registration(PersonId person, PersonDraft draft, List<DecisionDraft> decisions, @Nullable Contact contact,
            Set<Population> populations) {
        this(person, draft, decisions, contact, populations, null);
    }

    public Registration {
        decisions = List.copyOf(decisions);
        populations = Set.copyOf(populations);
        for (DecisionDraft decision : decisions) {
            if (!decision.person().equals(person)) {
                throw new IllegalArgumentException("a decision of somebody else");
            }
        }
    }

    @Override
    public String toString() {
        return "Registration[" + person.value() + "]";
    }
}
