package org.mlango.plans;

import java.util.List;
import java.util.UUID;

import org.mlango.plans.Plan.Inside;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** A plan begins: the one way there is, and it wants the person's asking. */
final class StartPlan {
    private StartPlan() {}

    /** @return the id of the plan */
    static Outcome<UUID> run(WriteTx tx, Leading leading, PlanDraft draft) {
        if (!Leading.listens(tx)) {
            return Outcome.refused("", "plan.not_yours");
        }
        if (!draft.theyAsk()) {
            return Outcome.refused("", "plan.not_asked");
        }
        List<Refusal> refusals = PlanRules.judge(draft.told());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return leading.leave(tx, draft.person()).map(permit -> {
            UUID id = UUID.randomUUID();
            PlanWrites.insert(tx, permit, id, draft.person(), new Inside(draft.language(), draft.told(),
                    CopyGiven.NONE, List.of(),
                    List.of(Happening.of(tx.today(), Happening.What.ASKED_FOR, tx.worker(), null))));
            tx.audit(AuditLine.of("PLAN_ASKED_FOR", "person", draft.person().value()));
            return id;
        });
    }
}
