package org.mlango.visits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;
import org.mlango.visits.Sealing.Slot;

/** Writes down visits that are new. */
final class RecordVisit {
    /** No visit has this id. */
    private static final UUID NONE = new UUID(0, 0);

    private final Consents consents;
    private final GivenBefore before;

    RecordVisit(Consents consents, GivenBefore before) {
        this.consents = consents;
        this.before = before;
    }

    Outcome<UUID> run(WriteTx tx, VisitDraft draft) {
        return writeOne(tx, draft, false).map(visits -> {
            UUID id = visits.getFirst().id();
            tx.audit(AuditLine.of("VISIT_RECORDED", "visit", id).touching(draft.parts()));
            return id;
        });
    }

    /** Somebody came in and waits; nothing need be written down yet. */
    Outcome<UUID> arrive(WriteTx tx, VisitDraft draft) {
        return writeOne(tx, draft, true).map(visits -> {
            UUID id = visits.getFirst().id();
            HereWrites.removeBefore(tx, tx.today());
            HereWrites.put(tx, id, Here.WAITING);
            tx.audit(AuditLine.of("VISIT_RECORDED", "visit", id).touching(draft.parts()));
            return id;
        });
    }

    /** Nobody comes twice in the same minute, or is here twice: it was written down before, perhaps under their other record. */
    private Outcome<List<StoredVisit>> writeOne(WriteTx tx, VisitDraft draft, boolean arrives) {
        PersonId person = draft.person();
        Integer minute = draft.minute();
        if (person != null && VisitRules.mayRecord(tx.actor().roles())) {
            List<PersonId> records = consents.same(tx, person);
            if (arrives && HereQueries.isHere(tx, records, tx.today(), NONE)) {
                return Outcome.refused("person", "visit.here_already");
            }
            if (minute != null && VisitQueries.atOnce(tx, records, draft.day(), minute)) {
                return Outcome.refused("time", "visit.at_once");
            }
        }
        return write(tx, List.of(draft), arrives);
    }

    /** All, or none; one line in the trail for all of them. */
    Outcome<Integer> runAll(WriteTx tx, List<VisitDraft> drafts) {
        return runRows(tx, drafts).map(List::size);
    }

    Outcome<List<UUID>> runRows(WriteTx tx, List<VisitDraft> drafts) {
        return write(tx, drafts, false).map(visits -> {
            tx.audit(AuditLine.of("VISITS_RECORDED", "visit", null));
            return visits.stream().map(StoredVisit::id).toList();
        });
    }

    List<List<Refusal>> judgeAll(WriteTx tx, List<VisitDraft> drafts) {
        Map<String, Boolean> catalogue = CatalogueQueries.sensitive(tx, codes(drafts));
        Leave leave = new Leave(consents, tx);
        return drafts.stream().map(draft -> judge(tx, draft, catalogue, leave)).toList();
    }

    private static Set<String> codes(List<VisitDraft> drafts) {
        return drafts.stream().flatMap(draft -> draft.services().stream()).collect(Collectors.toSet());
    }

    private Outcome<List<StoredVisit>> write(WriteTx tx, List<VisitDraft> drafts, boolean mayBeEmpty) {
        if (!VisitRules.mayRecord(tx.actor().roles())) {
            return Outcome.refused("", "visit.role");
        }
        Map<String, Boolean> catalogue = CatalogueQueries.sensitive(tx, codes(drafts));
        Leave leave = new Leave(consents, tx);
        List<StoredVisit> visits = new ArrayList<>(drafts.size());
        for (VisitDraft draft : drafts) {
            List<Refusal> refusals = judge(tx, draft, catalogue, leave);
            refusals.removeIf(refusal -> mayBeEmpty && refusal.code().equals(VisitRules.EMPTY));
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            visits.add(Sealing.seal(tx, new Slot(UUID.randomUUID(), 1, tx.worker(), tx.now()), draft, catalogue));
        }
        // in the order of their ids: many at once then touch each page of the tables only once
        visits.sort(Comparator.comparing(StoredVisit::id));
        VisitWrites.insert(tx, visits, leave);
        before.changed(tx, visits.stream().map(StoredVisit::day).distinct().toList());
        return Outcome.done(visits);
    }

    static List<Refusal> judge(WriteTx tx, VisitDraft draft, Map<String, Boolean> catalogue, Leave leave) {
        List<Refusal> refusals = new ArrayList<>(VisitRules.judge(draft, tx.today()));
        if (!catalogue.keySet().containsAll(draft.services())) {
            refusals.add(new Refusal("services", "services.unknown"));
        }
        boolean sensitive = !Sealing.sensitive(draft.services(), catalogue).isEmpty();
        leave.against(draft.person(), sensitive).ifPresent(refusals::add);
        return refusals;
    }
}
