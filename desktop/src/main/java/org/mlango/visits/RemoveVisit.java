package org.mlango.visits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/** Removes a visit, and puts it back as it was, from memory, for as long as the offer stands. */
final class RemoveVisit {
    private final Consents consents;
    private final GivenBefore before;

    RemoveVisit(Consents consents, GivenBefore before) {
        this.consents = consents;
        this.before = before;
    }

    Outcome<StoredVisit> run(WriteTx tx, UUID id) {
        if (!VisitRules.mayRecord(tx.actor().roles())) {
            return Outcome.refused("", "visit.role");
        }
        Optional<StoredVisit> found = VisitQueries.visit(tx, id);
        if (found.isEmpty()) {
            return Outcome.refused("", "visit.gone");
        }
        PersonId person = found.get().person();
        if (person != null && consents.restricted(tx, person)) {
            return Outcome.refused("person", "stop.everything");
        }
        VisitWrites.delete(tx, id);
        before.changed(tx, List.of(found.get().day()));
        tx.audit(AuditLine.of("VISIT_REMOVED", "visit", id));
        return Outcome.done(found.get());
    }

    /** A visit as it was before its removal or correction: same id and version, so that its seals still open. */
    Outcome<UUID> putBack(WriteTx tx, StoredVisit visit) {
        Leave leave = new Leave(consents, tx);
        Optional<Refusal> against = leave.against(visit.person(), visit.codes() != null);
        if (against.isPresent()) {
            return Outcome.refused(List.of(against.get()));
        }
        VisitQueries.day(tx, visit.id()).ifPresent(corrected -> before.changed(tx, List.of(corrected)));
        VisitWrites.delete(tx, visit.id());
        VisitWrites.insert(tx, List.of(visit), leave);
        before.changed(tx, List.of(visit.day()));
        tx.audit(AuditLine.of("VISIT_PUT_BACK", "visit", visit.id()));
        return Outcome.done(visit.id());
    }
}
