package org.mlango.plans;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.mlango.centre.Centre;
import org.mlango.centre.WorkerRow;
import org.mlango.consent.PersonId;
import org.mlango.plans.Happening.What;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** Whom the person named to read a plan, and who listens from now on. */
record Readers(Centre centre, Leading leading) {
    /** Those who can be named: whoever works here, listens, and opens words. */
    Set<UUID> mayBeNamed(ReadTx tx) {
        Set<UUID> found = new TreeSet<>();
        centre.workers(tx).stream().filter(row -> row.opens(KeyName.NK)
                && row.roles().stream().anyMatch(PlanRules.WHO_LISTEN::contains)).map(WorkerRow::id)
                .forEach(found::add);
        return found;
    }

    /** Whoever listens, and whoever promised something that stands open, stays named until it is handed over. */
    Outcome<UUID> name(WriteTx tx, Plan seen, Set<UUID> wanted) {
        return leading.change(tx, seen, (plan, permit) -> {
            Set<UUID> needed = new TreeSet<>(Set.of(plan.worker()));
            plan.steps().stream().filter(Step::open).map(Step::worker).forEach(worker -> {
                if (worker != null) {
                    needed.add(worker);
                }
            });
            if (!wanted.containsAll(needed)) {
                return Outcome.refused("readers", "readers.promised");
            }
            Set<UUID> fresh = new TreeSet<>(wanted);
            fresh.removeAll(plan.readers());
            if (!mayBeNamed(tx).containsAll(fresh)) {
                return Outcome.refused("readers", "readers.cannot");
            }
            plan.readers().stream().filter(one -> !wanted.contains(one))
                    .forEach(one -> PlanWrites.unname(tx, plan.id(), one));
            fresh.forEach(one -> PlanWrites.name(tx, plan.id(), one));
            PlanChange.write(tx, permit, plan, What.READERS_NAMED, null, "PLAN_READERS");
            return Outcome.done(plan.id());
        });
    }

    /**
     * Another counsellor listens from now on, and takes over what this one promised.
     *
     * @param theyAgree that the person said yes to this colleague
     * @param stays whether the one who hands over may read on
     */
    Outcome<UUID> handOver(WriteTx tx, Plan seen, UUID colleague, boolean theyAgree, boolean stays) {
        if (!theyAgree) {
            return Outcome.refused("", "hand.not_agreed");
        }
        return leading.change(tx, seen, (plan, permit) -> {
            if (colleague.equals(plan.worker()) || !mayBeNamed(tx).contains(colleague)) {
                return Outcome.refused("readers", "readers.cannot");
            }
            PlanWrites.name(tx, plan.id(), colleague);
            plan.steps().stream().filter(step -> step.open() && plan.worker().equals(step.worker()))
                    .forEach(step -> PlanWrites.changeStep(tx, step, step.told(), step.state(), colleague));
            PlanWrites.handReach(tx, plan.id(), colleague);
            PlanChange.write(tx, permit, PlanChange.worker(plan, colleague), What.HANDED_OVER, null,
                    "PLAN_HANDED_OVER");
            if (!stays) {
                PlanWrites.unname(tx, plan.id(), plan.worker());
            }
            return Outcome.done(plan.id());
        });
    }

    /**
     * The person, who is here, asks this worker to read their plans: the way back when whoever listened is not there any more.
     *
     * @return how many are there
     */
    Outcome<Integer> show(WriteTx tx, PersonId person, boolean theyAsk) {
        if (!Leading.listens(tx)) {
            return Outcome.refused("", "plan.not_yours");
        }
        if (!theyAsk) {
            return Outcome.refused("", "readers.not_asked");
        }
        return leading.leave(tx, person).map(permit -> {
            int found = 0;
            for (PersonId one : leading.consents().same(tx, person)) {
                for (UUID plan : PlanQueries.ids(tx, one)) {
                    PlanWrites.name(tx, plan, tx.worker());
                    found++;
                }
            }
            tx.audit(AuditLine.of("PLAN_READERS", "person", person.value()));
            return found;
        });
    }
}
