package org.mlango.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.Permit;
import org.mlango.consent.Purpose;
import org.mlango.plans.Happening.What;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Looking back together: agreed for a day or not at all, and what they saw then. */
final class LookBack {
    private LookBack() {}

    /** @param day null: nothing is agreed */
    static Outcome<UUID> agree(WriteTx tx, Leading leading, Plan seen, @Nullable LocalDate day) {
        List<Refusal> refusals = PlanRules.ahead(day, tx.today(), "look.past");
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return leading.change(tx, seen, (plan, permit) -> {
            PlanChange.write(tx, permit, PlanChange.lookBack(plan, day), "PLAN_CHANGED");
            return Outcome.done(plan.id());
        });
    }

    /** What they saw, in their words; what was agreed for is done with. */
    static Outcome<UUID> seen(WriteTx tx, Leading leading, Plan shown, String told) {
        if (told.isBlank()) {
            return Outcome.refused("note", "look.empty");
        }
        if (told.length() > PlanRules.LONGEST_WORDS) {
            return Outcome.refused("note", "words.long", PlanRules.LONGEST_WORDS);
        }
        return leading.change(tx, shown, (plan, permit) -> {
            LocalDate agreed = plan.lookBack();
            Plan now = agreed != null && !agreed.isAfter(tx.today()) ? PlanChange.lookBack(plan, null) : plan;
            PlanChange.write(tx, permit, now, What.LOOKED_BACK, told, "PLAN_CHANGED");
            return Outcome.done(plan.id());
        });
    }

    /**
     * They ask to be reached once, about this plan; how, stands in what they agreed about contact.
     *
     * @param day null: they do not, or it is done with
     */
    static Outcome<UUID> reach(WriteTx tx, Leading leading, Plan seen, @Nullable LocalDate day) {
        Consents consents = leading.consents();
        List<Refusal> refusals = PlanRules.ahead(day, tx.today(), "reach.past");
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (day != null && DeskQueries.afterLastDay(tx, seen.person(), day)) {
            return Outcome.refused("day", "reach.after_last_day");
        }
        if (day == null) {
            return leading.read(tx, seen.id()).map(plan -> {
                PlanWrites.dontReach(tx, plan.id());
                tx.audit(AuditLine.of("PLAN_CHANGED", "person", plan.person().value()));
                return plan.id();
            });
        }
        return leading.change(tx, seen,
                (plan, own) -> switch (consents.permit(tx, plan.person(), Purpose.CONTACT)) {
                    case Outcome.Refused<Permit>(var no) -> Outcome.refused(no);
                    case Outcome.Failed<Permit>(var failure) -> new Outcome.Failed<>(failure);
                    case Outcome.Done<Permit>(Permit permit) -> {
                        PlanWrites.reach(tx, permit, plan, plan.worker(), day);
                        tx.audit(AuditLine.of("PLAN_CHANGED", "person", plan.person().value()));
                        yield Outcome.done(plan.id());
                    }
                });
    }

    /** The one time they asked for is over: they were reached, or were not, and nobody tries again. */
    static Outcome<UUID> reached(WriteTx tx, Leading leading, Plan seen) {
        return leading.change(tx, seen, (plan, permit) -> {
            PlanWrites.dontReach(tx, plan.id());
            PlanChange.write(tx, permit, plan, What.REACHED, null, "PLAN_CHANGED");
            return Outcome.done(plan.id());
        });
    }
}
