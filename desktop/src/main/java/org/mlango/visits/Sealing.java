package org.mlango.visits;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.visits.VisitQueries.DeskNote;
import org.mlango.visits.VisitQueries.SensitiveServices;

/** Parts a draft into what stands in clear and what is sealed, and puts it together again. */
final class Sealing {
    private Sealing() {}

    /** A visit about to be written: which row, which version of it, by whom first and when. */
    record Slot(UUID id, long version, UUID worker, Instant recordedAt) {}

    static StoredVisit seal(ReadTx tx, Slot slot, VisitDraft draft, Map<String, Boolean> catalogue) {
        List<String> sensitive = sensitive(draft.services(), catalogue);
        byte @Nullable [] codes = sensitive.isEmpty()
                ? null
                : VisitQueries.CODES.seal(tx.keys(), slot.id(), slot.version(), new SensitiveServices(sensitive));
        Set<String> open = new HashSet<>(draft.services());
        sensitive.forEach(open::remove);
        if (codes != null) {
            open.add(StartCatalogue.HEALTH);
        }
        return stored(tx, slot, draft, Set.copyOf(open), codes);
    }

    /** The same, with sealed services as they already lie in the file. */
    static StoredVisit sealKeepingCodes(ReadTx tx, Slot slot, VisitDraft draft, byte[] codes) {
        return stored(tx, slot, draft, draft.services(), codes);
    }

    /** What somebody may correct, as far as their keys open it. */
    static VisitDraft open(ReadTx tx, StoredVisit visit) {
        Set<String> services = new HashSet<>(visit.services());
        byte @Nullable [] codes = visit.codes();
        if (codes != null && tx.keys().opens(KeyName.CK)) {
            services.remove(StartCatalogue.HEALTH);
            services.addAll(VisitQueries.CODES.open(tx.keys(), visit.id(), visit.version(), codes).services());
        }
        byte @Nullable [] note = visit.note();
        String words = note == null || !tx.keys().opens(KeyName.IK)
                ? ""
                : VisitQueries.NOTE.open(tx.keys(), visit.id(), visit.version(), note).words();
        return new VisitDraft(visit.day(), visit.minute(), visit.place(), visit.person(), visit.collectingFor(),
                visit.newOrBack(), visit.turnedAway(), services, visit.things(), words);
    }

    static List<String> sensitive(Collection<String> services, Map<String, Boolean> catalogue) {
        return services.stream().filter(code -> catalogue.getOrDefault(code, false)).sorted().toList();
    }

    private static StoredVisit stored(ReadTx tx, Slot slot, VisitDraft draft, Set<String> open,
            byte @Nullable [] codes) {
        byte @Nullable [] note = draft.note().isBlank()
                ? null
                : VisitQueries.NOTE.seal(tx.keys(), slot.id(), slot.version(), new DeskNote(draft.note()));
        return new StoredVisit(slot.id(), slot.version(), draft.day(), draft.minute(), draft.place(), draft.person(),
                slot.worker(), draft.collectingFor(), draft.newOrBack(), draft.turnedAway(), note, codes,
                slot.recordedAt(), open,
                draft.things().stream().filter(line -> !line.isNothing()).map(ThingLine::tidy).toList());
    }
}
