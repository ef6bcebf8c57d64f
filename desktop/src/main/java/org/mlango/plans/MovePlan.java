package org.mlango.plans;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.plans.Happening.What;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** Pausing, taking up again, closing: by the person alone, on any day, with no reason needed and nobody to approve. */
final class MovePlan {
    private MovePlan() {}

    /** @param theyAsk that they said so themselves, to the worker who writes it down */
    static Outcome<UUID> run(WriteTx tx, Leading leading, Plan seen, PlanState to, @Nullable String why,
            boolean theyAsk) {
        if (!theyAsk) {
            return Outcome.refused("", "state.not_asked");
        }
        if (why != null && why.length() > PlanRules.LONGEST_WORDS) {
            return Outcome.refused("words", "words.long", PlanRules.LONGEST_WORDS);
        }
        return leading.change(tx, seen, (plan, permit) -> {
            if (!plan.state().next().contains(to)) {
                return Outcome.refused("", "plan.changed");
            }
            PlanChange.write(tx, permit, PlanChange.state(plan, to), What.of(to), why, "PLAN_MOVED");
            return Outcome.done(plan.id());
        });
    }
}
