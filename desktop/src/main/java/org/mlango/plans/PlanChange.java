package org.mlango.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Permit;
import org.mlango.plans.Plan.Inside;
import org.mlango.store.AuditLine;
import org.mlango.store.WriteTx;

/** What a plan becomes, part by part, and the writing of it. */
final class PlanChange {
    private PlanChange() {}

    static Plan told(Plan plan, PlanTold told) {
        return inside(plan, was -> new Inside(was.language(), told, was.copy(), was.marks(), was.history()));
    }

    static Plan marks(Plan plan, List<Mark> marks) {
        return inside(plan, was -> new Inside(was.language(), was.told(), was.copy(), marks, was.history()));
    }

    static Plan copy(Plan plan, CopyGiven copy) {
        return inside(plan, was -> new Inside(was.language(), was.told(), copy, was.marks(), was.history()));
    }

    static Plan state(Plan plan, PlanState state) {
        return new Plan(plan.id(), plan.person(), plan.asked(), state, plan.worker(), plan.lookBack(), plan.reach(),
                plan.version(), plan.inside(), plan.steps(), plan.readers());
    }

    static Plan lookBack(Plan plan, @Nullable LocalDate day) {
        return new Plan(plan.id(), plan.person(), plan.asked(), plan.state(), plan.worker(), day, plan.reach(),
                plan.version(), plan.inside(), plan.steps(), plan.readers());
    }

    static Plan worker(Plan plan, UUID worker) {
        return new Plan(plan.id(), plan.person(), plan.asked(), plan.state(), worker, plan.lookBack(), plan.reach(),
                plan.version(), plan.inside(), plan.steps(), plan.readers());
    }

    /** Writes it, with one more line of its history. */
    static void write(WriteTx tx, Permit permit, Plan now, Happening.What what, @Nullable String words,
            String action) {
        Plan with = inside(now, was -> {
            List<Happening> history = new ArrayList<>(was.history());
            history.add(Happening.of(tx.today(), what, tx.worker(), words));
            return new Inside(was.language(), was.told(), was.copy(), was.marks(), history);
        });
        write(tx, permit, with, action);
    }

    /** Writes it without a line of its own. */
    static void write(WriteTx tx, Permit permit, Plan now, String action) {
        PlanWrites.change(tx, permit, now);
        tx.audit(AuditLine.of(action, "person", now.person().value()));
    }

    private static Plan inside(Plan plan, UnaryOperator<Inside> change) {
        return new Plan(plan.id(), plan.person(), plan.asked(), plan.state(), plan.worker(), plan.lookBack(),
                plan.reach(), plan.version(), change.apply(plan.inside()), plan.steps(), plan.readers());
    }
}
