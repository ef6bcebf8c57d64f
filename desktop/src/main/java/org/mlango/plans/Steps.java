package org.mlango.plans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** The steps of a plan: added, worded anew, done, changed, dropped, or taken out as if never said. */
final class Steps {
    private Steps() {}

    static Outcome<UUID> add(WriteTx tx, Leading leading, Plan seen, StepDraft draft) {
        List<Refusal> refusals = PlanRules.judge(draft, tx.today(), null);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return leading.change(tx, seen, (plan, permit) -> {
            if (plan.steps().size() >= PlanRules.MOST_STEPS) {
                return Outcome.refused("step", "step.many", PlanRules.MOST_STEPS);
            }
            PlanWrites.insertStep(tx, plan.id(), UUID.randomUUID(), draft);
            audit(tx, plan);
            return Outcome.done(plan.id());
        });
    }

    static Outcome<UUID> reword(WriteTx tx, Leading leading, Plan seen, Step step, StepDraft draft) {
        List<Refusal> refusals = PlanRules.judge(draft, tx.today(), step.day());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return change(tx, leading, seen, step, draft, step.state());
    }

    static Outcome<UUID> move(WriteTx tx, Leading leading, Plan seen, Step step, StepState to) {
        return change(tx, leading, seen, step, step.told(), to);
    }

    /** Works whatever became of the agreement meanwhile. */
    static Outcome<UUID> takeOut(WriteTx tx, Leading leading, Plan seen, Step step) {
        return leading.read(tx, seen.id()).map(plan -> {
            if (plan.steps().stream().anyMatch(one -> one.id().equals(step.id()))) {
                PlanWrites.deleteStep(tx, step.id());
                audit(tx, plan);
            }
            return plan.id();
        });
    }

    private static Outcome<UUID> change(WriteTx tx, Leading leading, Plan seen, Step step, StepDraft draft,
            StepState to) {
        return leading.change(tx, seen, (plan, permit) -> {
            Optional<Step> found = plan.steps().stream().filter(one -> one.id().equals(step.id())).findAny();
            if (found.isEmpty() || !PlanWrites.changeStep(tx, step, draft, to, promised(tx, found.get()))) {
                return Outcome.refused("", "plan.changed");
            }
            audit(tx, plan);
            return Outcome.done(plan.id());
        });
    }

    /** Whoever promised it keeps it; a new promise is made by whoever writes it down. */
    private static UUID promised(WriteTx tx, Step step) {
        @Nullable
        UUID worker = step.worker();
        return worker == null ? tx.worker() : worker;
    }

    private static void audit(WriteTx tx, Plan plan) {
        tx.audit(AuditLine.of("PLAN_CHANGED", "person", plan.person().value()));
    }
}
