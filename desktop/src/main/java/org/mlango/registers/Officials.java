package org.mlango.registers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.mlango.centre.Centre;
import org.mlango.centre.WorkerRow;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/** What is done when an authority asks for something. Nothing here reads or hands out a record. */
record Officials(Centre centre) {
    private static final String STEPS = "OFFICIAL_STEPS";
    private static final String KIND = "official";

    /** A second person's yes, taken in the transaction of the answer itself. */
    @FunctionalInterface
    interface Second extends Function<WriteTx, Outcome<Boolean>> {}

    Outcome<UUID> write(WriteTx tx, OfficialDraft draft) {
        List<Refusal> refusals = OfficialRules.judge(draft, tx.today());
        var received = draft.received();
        Claimed claimed = draft.claimed();
        if (!refusals.isEmpty() || received == null || claimed == null) {
            return Outcome.refused(refusals);
        }
        UUID id = UUID.randomUUID();
        OfficialWrites.insert(tx, id, received, claimed, draft, steps(tx));
        tx.audit(AuditLine.of("OFFICIAL_WRITTEN", KIND, id).forPurpose(claimed.name()));
        return Outcome.done(id);
    }

    static List<Official> all(ReadTx tx) {
        return OfficialQueries.all(tx);
    }

    static boolean mayWork(ReadTx tx) {
        return OfficialRules.mayWork(tx.actor().roles()) && tx.keys().opens(KeyName.CK);
    }

    /** Empty for whoever does not answer: the desk writes and does not read. */
    static Optional<OfficialTold> told(WriteTx tx, UUID id) {
        if (!mayWork(tx)) {
            return Optional.empty();
        }
        tx.audit(AuditLine.of("OFFICIAL_READ", KIND, id));
        return OfficialQueries.told(tx, id);
    }

    /** What is to be done about this one, in order. Everybody sees it: whoever stands at the door needs it most. */
    List<OfficialStep> steps(ReadTx tx, UUID id) {
        Map<UUID, String> names = centre.workers(tx).stream()
                .collect(Collectors.toMap(WorkerRow::id, WorkerRow::name));
        return OfficialQueries.steps(tx, id, names);
    }

    /** Everybody ticks what they did; it says who. */
    static Outcome<UUID> tick(WriteTx tx, UUID official, UUID step, boolean done) {
        if (OfficialQueries.find(tx, official).filter(Official::open).isEmpty()
                || !OfficialWrites.tick(tx, step, done)) {
            return Outcome.refused("", "official.closed");
        }
        tx.audit(AuditLine.of("OFFICIAL_STEP", KIND, official).forPurpose(done ? "DONE" : "NOT_DONE"));
        return Outcome.done(official);
    }

    static Outcome<UUID> change(WriteTx tx, UUID id, Paper paper, OfficialTold told) {
        if (!mayWork(tx)) {
            return Outcome.refused("", "official.not_yours");
        }
        if (told.tooLong()) {
            return Outcome.refused("asked", "text.long", OfficialTold.LONGEST);
        }
        if (!OfficialWrites.change(tx, id, paper, told)) {
            return Outcome.refused("", "official.closed");
        }
        tx.audit(AuditLine.of("OFFICIAL_CHANGED", KIND, id));
        return Outcome.done(id);
    }

    /**
     * @param second wanted where something is given
     * @return refused, {@code official.order} if nothing ordered it, {@code official.second} without a second person, or as they refuse
     */
    static Outcome<UUID> answer(WriteTx tx, UUID id, OfficialAnswer answer, @Nullable Second second) {
        Official official = OfficialQueries.find(tx, id).orElse(null);
        if (!mayWork(tx)) {
            return Outcome.refused("", "official.not_yours");
        }
        if (official == null || !official.open()) {
            return Outcome.refused("", "official.closed");
        }
        if (answer == OfficialAnswer.AS_ORDERED && !official.paper().orders()) {
            return Outcome.refused("answer", "official.order");
        }
        if (answer.givesSomething()) {
            Outcome<Boolean> yes = second == null
                    ? Outcome.refused("answer", "official.second")
                    : second.apply(tx);
            if (yes instanceof Outcome.Refused<Boolean>(List<Refusal> why)) {
                return Outcome.refused(why);
            }
        }
        OfficialWrites.answer(tx, id, answer);
        tx.audit(AuditLine.of("OFFICIAL_ANSWERED", KIND, id).forPurpose(answer.name()));
        return Outcome.done(id);
    }

    /** The centre's own steps; those the program brings while it chose none. */
    List<StepLabel> steps(ReadTx tx) {
        return centre.setting(tx, STEPS).map(written -> written.lines().map(StepLabel::read).toList())
                .orElseGet(StepLabel::shipped);
    }

    Outcome<Boolean> chooseSteps(WriteTx tx, List<StepLabel> steps) {
        if (!tx.actor().roles().contains(Role.MANAGER)) {
            return Outcome.refused("", "times.not_yours");
        }
        List<Refusal> refusals = OfficialRules.judge(steps);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        centre.set(tx, STEPS, steps.stream().map(StepLabel::written).collect(Collectors.joining("\n")));
        tx.audit(AuditLine.of("OFFICIAL_STEPS", "setting", null));
        return Outcome.done(true);
    }
}
