package org.mlango.registers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** What is done about a breach, from noticing it to closing it. Nobody is named in any of it. */
final class Breaches {
    private static final String KIND = "breach";

    private Breaches() {}

    static Outcome<UUID> notice(WriteTx tx, BreachDraft draft) {
        List<Refusal> refusals = BreachRules.judge(draft, tx.now());
        BreachKind kind = draft.kind();
        Instant noticed = draft.noticed();
        if (!refusals.isEmpty() || kind == null || noticed == null) {
            return Outcome.refused(refusals);
        }
        UUID id = UUID.randomUUID();
        BreachWrites.insert(tx, id, kind, noticed, draft.told());
        tx.audit(AuditLine.of("BREACH_WRITTEN", KIND, id).forPurpose(kind.name()));
        return Outcome.done(id);
    }

    static List<Breach> all(ReadTx tx) {
        return BreachQueries.all(tx);
    }

    static boolean mayWork(ReadTx tx) {
        return BreachRules.mayWork(tx.actor().roles()) && tx.keys().opens(KeyName.CK);
    }

    /** Empty for whoever does not go on with it: the desk writes and does not read. */
    static Optional<BreachTold> told(WriteTx tx, UUID id) {
        if (!mayWork(tx)) {
            return Optional.empty();
        }
        tx.audit(AuditLine.of("BREACH_READ", KIND, id));
        return BreachQueries.told(tx, id);
    }

    static Outcome<UUID> change(WriteTx tx, UUID id, BreachTold told) {
        List<Refusal> refusals = BreachRules.judge(told);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return working(tx, AuditLine.of("BREACH_CHANGED", KIND, id), id, () -> BreachWrites.change(tx, id, told));
    }

    /** @return refused, {@code breach.told_when} if it is after now or before it was noticed */
    static Outcome<UUID> tell(WriteTx tx, UUID id, Whom whom, Instant at) {
        Breach breach = BreachQueries.find(tx, id).orElse(null);
        if (breach == null || !breach.open()) {
            return Outcome.refused("", "breach.closed");
        }
        if (at.isAfter(tx.now()) || at.isBefore(breach.noticed())) {
            return Outcome.refused("told", "breach.told_when");
        }
        return working(tx, AuditLine.of("BREACH_TOLD", KIND, id), id, () -> {
            BreachWrites.tell(tx, id, whom, at);
            return true;
        });
    }

    /**
     * @return refused, {@code breach.commissioner} if the Data Commissioner was not told, {@code breach.late} if late without a reason,
     *     {@code breach.why} if no words say why nobody can be harmed
     */
    static Outcome<UUID> close(WriteTx tx, UUID id, BreachOutcome outcome) {
        Breach breach = BreachQueries.find(tx, id).orElse(null);
        if (breach == null || !mayWork(tx)) {
            return working(tx, AuditLine.of("BREACH_CLOSED", KIND, id), id, () -> false);
        }
        BreachTold told = BreachQueries.told(tx, id).orElseThrow();
        Optional<Instant> commissioner = breach.commissioner();
        if (outcome == BreachOutcome.NO_HARM && told.done().isEmpty()) {
            return Outcome.refused("done", "breach.why");
        }
        if (outcome == BreachOutcome.TOLD && commissioner.isEmpty()) {
            return Outcome.refused("", "breach.commissioner");
        }
        if (outcome == BreachOutcome.TOLD && told.late().isEmpty()
                && commissioner.filter(at -> BreachClock.late(breach.noticed(), at)).isPresent()) {
            return Outcome.refused("late", "breach.late");
        }
        return working(tx, AuditLine.of("BREACH_CLOSED", KIND, id), id, () -> BreachWrites.end(tx, id, outcome));
    }

    static Outcome<UUID> openAgain(WriteTx tx, UUID id) {
        return working(tx, AuditLine.of("BREACH_OPENED_AGAIN", KIND, id), id, () -> BreachWrites.end(tx, id, null));
    }

    /** Says in the trail that a file is about to leave the program. */
    static Outcome<UUID> noticeWritten(WriteTx tx, UUID id) {
        return working(tx, AuditLine.of("BREACH_NOTICE", KIND, id), id, () -> true);
    }

    private static Outcome<UUID> working(WriteTx tx, AuditLine line, UUID id, BooleanSupplier work) {
        if (!mayWork(tx)) {
            return Outcome.refused("", "breach.not_yours");
        }
        if (!work.getAsBoolean()) {
            return Outcome.refused("", "breach.closed");
        }
        tx.audit(line);
        return Outcome.done(id);
    }
}
