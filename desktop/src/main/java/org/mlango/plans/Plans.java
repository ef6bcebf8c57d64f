package org.mlango.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.mlango.centre.Centre;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/**
 * The front door of plans. Each call says what a person asked for or agreed to; there is none that begins, reminds, closes or lists by
 * itself.
 */
public final class Plans {
    private static final int MOST_DAYS = 1000;

    private final Leading leading;
    private final Readers readers;
    private final Centre centre;

    public Plans(Consents consents, Centre centre) {
        leading = new Leading(consents);
        readers = new Readers(centre, leading);
        this.centre = centre;
        consents.register(new ErasePlans());
        consents.registerHeld(new HeldPlans());
    }

    /** Writes down a plan somebody asks for; gives its id. */
    public Outcome<UUID> start(WriteTx tx, PlanDraft draft) {
        return StartPlan.run(tx, leading, draft);
    }

    /** Adds a step to a plan this worker may read. */
    public Outcome<UUID> step(WriteTx tx, UUID plan, StepDraft draft) {
        return with(tx, plan, shown -> Steps.add(tx, leading, shown, draft));
    }

    /** Does something with a plan as it stands now. */
    Outcome<UUID> with(WriteTx tx, UUID plan, Function<Plan, Outcome<UUID>> work) {
        return switch (leading.read(tx, plan)) {
            case Outcome.Refused<Plan>(var no) -> Outcome.refused(no);
            case Outcome.Failed<Plan>(var failure) -> new Outcome.Failed<>(failure);
            case Outcome.Done<Plan>(Plan found) -> work.apply(found);
        };
    }

    /** @param now empty where this worker may not read it any more */
    record After(Optional<Plan> now) {}

    /** The plan as it is after what was done, for the screen that did it. */
    Outcome<After> after(WriteTx tx, Outcome<UUID> done) {
        return done.map(id -> new After(PlanQueries.isNamed(tx, id, tx.worker())
                ? PlanQueries.plan(tx, id)
                : Optional.empty()));
    }

    List<WorkerRow> workers(ReadTx tx) {
        return centre.workers(tx);
    }

    /** The days ahead as a file for this worker's own calendar, with this title on each. */
    Outcome<byte[]> calendar(WriteTx tx, String title) {
        if (!Leading.listens(tx)) {
            return Outcome.refused("", "plan.not_yours");
        }
        tx.audit(AuditLine.of("PLAN_CALENDAR", "worker", tx.worker()));
        return Outcome.done(new Calendar(title, tx.now()).of(DeskQueries.dated(tx, tx.today(),
                tx.today().plusWeeks(Desk.WEEKS), MOST_DAYS)));
    }

    /** Whether a plan may be written down at all. */
    boolean agreed(ReadTx tx, PersonId person) {
        return leading.agreed(tx, person);
    }

    /** This person's plans that this worker was named for, in all their records. */
    Outcome<List<Plan>> of(WriteTx tx, PersonId person) {
        if (!Leading.listens(tx)) {
            return Outcome.refused("", "plan.not_yours");
        }
        if (leading.consents().standing(tx, person, Purpose.KEEP_CONVERSATION) == Standing.WITHDRAWN) {
            return Outcome.done(List.of());
        }
        tx.audit(AuditLine.of("PLAN_READ", "person", person.value()));
        return Outcome.done(leading.consents().same(tx, person).stream()
                .flatMap(one -> PlanQueries.named(tx, one).stream()).toList());
    }

    Outcome<Plan> read(WriteTx tx, UUID plan) {
        return leading.read(tx, plan).map(found -> {
            tx.audit(AuditLine.of("PLAN_READ", "person", found.person().value()));
            return found;
        });
    }

    Outcome<UUID> change(WriteTx tx, Plan seen, PlanTold told) {
        var refusals = PlanRules.judge(told);
        return refusals.isEmpty()
                ? leading.change(tx, seen, (plan, permit) -> {
                    PlanChange.write(tx, permit, PlanChange.told(plan, told), Happening.What.CHANGED, null,
                            "PLAN_CHANGED");
                    return Outcome.done(plan.id());
                })
                : Outcome.refused(refusals);
    }

    Outcome<UUID> move(WriteTx tx, Plan seen, PlanState to, @Nullable String why, boolean theyAsk) {
        return MovePlan.run(tx, leading, seen, to, why, theyAsk);
    }

    Outcome<UUID> addStep(WriteTx tx, Plan seen, StepDraft draft) {
        return Steps.add(tx, leading, seen, draft);
    }

    Outcome<UUID> rewordStep(WriteTx tx, Plan seen, Step step, StepDraft draft) {
        return Steps.reword(tx, leading, seen, step, draft);
    }

    Outcome<UUID> moveStep(WriteTx tx, Plan seen, Step step, StepState to) {
        return Steps.move(tx, leading, seen, step, to);
    }

    Outcome<UUID> takeOutStep(WriteTx tx, Plan seen, Step step) {
        return Steps.takeOut(tx, leading, seen, step);
    }

    Outcome<UUID> mark(WriteTx tx, Plan seen, LocalDate day, int number) {
        return Marks.add(tx, leading, seen, day, number);
    }

    Outcome<UUID> takeOutMark(WriteTx tx, Plan seen, LocalDate day) {
        return Marks.takeOut(tx, leading, seen, day);
    }

    Outcome<UUID> agreeToLookBack(WriteTx tx, Plan seen, @Nullable LocalDate day) {
        return LookBack.agree(tx, leading, seen, day);
    }

    Outcome<UUID> lookedBack(WriteTx tx, Plan seen, String words) {
        return LookBack.seen(tx, leading, seen, words);
    }

    Outcome<UUID> reach(WriteTx tx, Plan seen, @Nullable LocalDate day) {
        return LookBack.reach(tx, leading, seen, day);
    }

    Outcome<UUID> reached(WriteTx tx, Plan seen) {
        return LookBack.reached(tx, leading, seen);
    }

    Outcome<UUID> copy(WriteTx tx, Plan seen, CopyGiven copy) {
        return GiveCopy.run(tx, leading, seen, copy);
    }

    Set<UUID> mayBeNamed(ReadTx tx) {
        return readers.mayBeNamed(tx);
    }

    Outcome<UUID> name(WriteTx tx, Plan seen, Set<UUID> wanted) {
        return readers.name(tx, seen, wanted);
    }

    Outcome<UUID> handOver(WriteTx tx, Plan seen, UUID colleague, boolean theyAgree, boolean stays) {
        return readers.handOver(tx, seen, colleague, theyAgree, stays);
    }

    Outcome<Integer> show(WriteTx tx, PersonId person, boolean theyAsk) {
        return readers.show(tx, person, theyAsk);
    }

    /** They want it gone altogether: deleted, whatever became of the agreement meanwhile. */
    Outcome<Boolean> takeBack(WriteTx tx, Plan seen) {
        return leading.read(tx, seen.id()).map(plan -> {
            PlanWrites.delete(tx, plan.id());
            tx.audit(AuditLine.of("PLAN_TAKEN_BACK", "person", plan.person().value()));
            return true;
        });
    }
}
