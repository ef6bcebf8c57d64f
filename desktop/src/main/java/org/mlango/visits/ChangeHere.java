package org.mlango.visits;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** Says of somebody who came today that they wait, are with somebody, or are done. Nothing of it is in the trail: it is gone tomorrow. */
final class ChangeHere {
    private final Consents consents;

    ChangeHere(Consents consents) {
        this.consents = consents;
    }

    /** @param state null: done */
    Outcome<UUID> run(WriteTx tx, UUID visit, @Nullable Here state) {
        if (!VisitRules.mayRecord(tx.actor().roles())) {
            return Outcome.refused("", "visit.role");
        }
        Optional<StoredVisit> found = VisitQueries.visit(tx, visit);
        if (found.isEmpty()) {
            return Outcome.refused("", "visit.gone");
        }
        if (!found.get().day().equals(tx.today())) {
            return Outcome.refused("", "visit.not_today");
        }
        PersonId person = found.get().person();
        if (person != null && consents.restricted(tx, person)) {
            return Outcome.refused("person", "stop.everything");
        }
        if (state != null && person != null
                && HereQueries.isHere(tx, consents.same(tx, person), tx.today(), visit)) {
            return Outcome.refused("person", "visit.here_already");
        }
        if (state == null) {
            HereWrites.remove(tx, visit);
        } else {
            HereWrites.put(tx, visit, state);
        }
        return Outcome.done(visit);
    }
}
