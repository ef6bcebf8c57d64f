package org.mlango.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;
import org.mlango.visits.Sealing.Slot;

/**
 * Corrects a visit. Whoever lacks CK corrects around sealed services without seeing them: they stay as long as "health service"
 * stays on the visit, and go with it.
 */
final class CorrectVisit {
    private final Consents consents;
    private final GivenBefore given;

    CorrectVisit(Consents consents, GivenBefore given) {
        this.consents = consents;
        this.given = given;
    }

    /** @return the visit as it was before, for {@link RemoveVisit#putBack} */
    Outcome<StoredVisit> run(WriteTx tx, UUID id, VisitDraft draft) {
        if (!VisitRules.mayRecord(tx.actor().roles())) {
            return Outcome.refused("", "visit.role");
        }
        Optional<StoredVisit> found = VisitQueries.visit(tx, id);
        return found.isEmpty() ? Outcome.refused("", "visit.gone") : write(tx, found.get(), draft);
    }

    private Outcome<StoredVisit> write(WriteTx tx, StoredVisit before, VisitDraft draft) {
        Map<String, Boolean> catalogue = CatalogueQueries.sensitive(tx, draft.services());
        Leave leave = new Leave(consents, tx);
        List<Refusal> refusals = new ArrayList<>(RecordVisit.judge(tx, draft, catalogue, leave));
        byte @Nullable [] unseen = unseen(tx, before, draft);
        if (unseen != null && !Sealing.sensitive(draft.services(), catalogue).isEmpty()) {
            refusals.add(new Refusal("services", "services.sealed"));
        }
        if (unseen != null && refusals.isEmpty()) {
            leave.against(draft.person(), true).ifPresent(refusals::add);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        VisitWrites.replace(tx, after(tx, before, draft, catalogue, unseen), leave);
        given.changed(tx, List.of(before.day(), draft.day()));
        tx.audit(AuditLine.of("VISIT_CORRECTED", "visit", before.id()).touching(draft.parts()));
        return Outcome.done(before);
    }

    /** What stays sealed is bound to the row's version, so that the version stays with it. */
    private static StoredVisit after(WriteTx tx, StoredVisit before, VisitDraft draft, Map<String, Boolean> catalogue,
            byte @Nullable [] unseen) {
        return unseen == null
                ? Sealing.seal(tx, new Slot(before.id(), before.version() + 1, before.worker(), before.recordedAt()),
                        draft, catalogue)
                : Sealing.sealKeepingCodes(tx,
                        new Slot(before.id(), before.version(), before.worker(), before.recordedAt()), draft, unseen);
    }

    private static byte @Nullable [] unseen(WriteTx tx, StoredVisit before, VisitDraft draft) {
        boolean stays = !tx.keys().opens(KeyName.CK) && draft.services().contains(StartCatalogue.HEALTH);
        return stays ? before.codes() : null;
    }
}
