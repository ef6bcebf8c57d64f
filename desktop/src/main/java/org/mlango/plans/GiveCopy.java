package org.mlango.plans;

import java.util.UUID;

import org.mlango.plans.Happening.What;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** A copy for the person, if they want one: it is said in the history how, so that nobody wonders later where it went. */
final class GiveCopy {
    private GiveCopy() {}

    static Outcome<UUID> run(WriteTx tx, Leading leading, Plan seen, CopyGiven copy) {
        if (copy == CopyGiven.NONE) {
            throw new IllegalArgumentException("no copy is not given");
        }
        return leading.change(tx, seen, (plan, permit) -> {
            PlanChange.write(tx, permit, PlanChange.copy(plan, copy), What.of(copy), null, "PLAN_COPY");
            return Outcome.done(plan.id());
        });
    }
}
