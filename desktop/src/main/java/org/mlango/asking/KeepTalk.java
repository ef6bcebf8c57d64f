package org.mlango.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Purpose;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Writes down what came of a talk with somebody who is known: all of it, or nothing. */
final class KeepTalk {
    private final Consents consents;
    private final Asking asking;

    KeepTalk(Consents consents, Asking asking) {
        this.consents = consents;
        this.asking = asking;
    }

    /**
     * @param takenBack what they take back, seen with all that goes
     * @return refused, among others, {@code consent.take_back} for each no to something agreed that is not in {@code takenBack}
     */
    Outcome<Boolean> run(WriteTx tx, Talk talk, Set<Purpose> takenBack) {
        List<Refusal> refusals = new ArrayList<>();
        for (Purpose purpose : takenBack) {
            refusals.addAll(refusals(consents.withdraw(tx, talk.person(), purpose)));
        }
        if (!takenBack.contains(Purpose.KEEP_RECORD)) {
            talk.decisions().stream().filter(said -> !takenBack.contains(said.purpose()))
                    .sorted(Comparator.comparing(DecisionDraft::purpose))
                    .forEach(said -> refusals.addAll(decide(tx, talk, said)));
        }
        return refusals.isEmpty() ? Outcome.done(true) : Outcome.refused(refusals);
    }

    private List<Refusal> decide(WriteTx tx, Talk talk, DecisionDraft said) {
        List<Refusal> refusals = refusals(consents.decide(tx, said));
        YoungBasis young = talk.young();
        return refusals.isEmpty() && young != null && said.purpose() == Purpose.KEEP_RECORD
                ? refusals(asking.young(tx, talk.person(), young))
                : refusals;
    }

    private static List<Refusal> refusals(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Refusal> refusals) ? refusals : List.of();
    }
}
