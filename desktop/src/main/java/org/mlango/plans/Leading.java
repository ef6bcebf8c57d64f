package org.mlango.plans;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.mlango.consent.Consents;
import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** Who may open a plan, and with what leave it is changed: whoever listens, with the key to words, named by the person. */
record Leading(Consents consents) {
    /** What is done with a plan once it is open. */
    interface Change<T> {
        Outcome<T> with(Plan plan, Permit permit);
    }

    static boolean listens(ReadTx tx) {
        return tx.actor().roles().stream().anyMatch(PlanRules.WHO_LISTEN::contains) && tx.keys().opens(KeyName.NK);
    }

    /** Opens it to be read. */
    Outcome<Plan> read(WriteTx tx, UUID id) {
        if (!listens(tx) || !PlanQueries.isNamed(tx, id, tx.worker())) {
            return Outcome.refused("", "plan.not_yours");
        }
        Optional<Plan> found = PlanQueries.plan(tx, id);
        return found.isPresent() ? Outcome.done(found.get()) : Outcome.refused("", "plan.changed");
    }

    /** @param seen the plan as it was shown: what somebody else changed meanwhile is not written over */
    <T> Outcome<T> change(WriteTx tx, Plan seen, Change<T> work) {
        return switch (read(tx, seen.id())) {
            case Outcome.Refused<Plan>(var no) -> Outcome.refused(no);
            case Outcome.Failed<Plan>(var failure) -> new Outcome.Failed<>(failure);
            case Outcome.Done<Plan>(Plan plan) when plan.version() != seen.version() -> Outcome.refused("",
                    "plan.changed");
            case Outcome.Done<Plan>(Plan plan) -> permitted(tx, plan, work);
        };
    }

    private <T> Outcome<T> permitted(WriteTx tx, Plan plan, Change<T> work) {
        return switch (leave(tx, plan.person())) {
            case Outcome.Refused<Permit>(var no) -> Outcome.refused(no);
            case Outcome.Failed<Permit>(var failure) -> new Outcome.Failed<>(failure);
            case Outcome.Done<Permit>(Permit permit) -> work.with(plan, permit);
        };
    }

    /** Leave to write of what this person wants. */
    Outcome<Permit> leave(WriteTx tx, PersonId person) {
        Outcome<Permit> record = consents.permit(tx, person, Purpose.KEEP_RECORD);
        return record instanceof Outcome.Done<Permit>
                ? consents.permit(tx, person, Purpose.KEEP_CONVERSATION)
                : record;
    }

    /** Whether what they want may be written down. */
    boolean agreed(ReadTx tx, PersonId person) {
        return Stream.of(Purpose.KEEP_RECORD, Purpose.KEEP_CONVERSATION)
                .allMatch(purpose -> consents.standing(tx, person, purpose) == Standing.AGREED);
    }
}
