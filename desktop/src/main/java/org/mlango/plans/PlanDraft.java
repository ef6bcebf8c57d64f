package org.mlango.plans;

import org.mlango.consent.PersonId;
import org.mlango.kit.text.Language;

/**
 * A plan somebody asks for.
 *
 * @param language in which they say it
 * @param theyAsk that they asked for it themselves: nothing else begins a plan
 */
public record PlanDraft(PersonId person, Language language, PlanTold told, boolean theyAsk) {
    @Override
    public String toString() {
        return "PlanDraft[" + person.value() + "]";
    }
}
