package org.mlango.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;
import org.mlango.visits.VisitDraft;
import org.mlango.visits.Visits;

/** Records rows, all or none. A visit of somebody leaves a line of its own in the trail, as any visit; the others one together. */
final class RecordRows {
    private static final int AT_ONCE = 1000;
    private final Visits visits;

    RecordRows(Visits visits) {
        this.visits = visits;
    }

    /** @param hash empty where the rows were typed */
    Outcome<Recorded> run(WriteTx tx, Sorted rows, byte[] hash, Following following) {
        List<UUID> made = new ArrayList<>();
        int all = rows.ofPeople().size() + rows.ofNobody().size() + rows.batches().size();
        for (VisitDraft draft : rows.ofPeople()) {
            switch (visits.record(tx, draft)) {
                case Outcome.Done<UUID>(UUID id) -> made.add(id);
                case Outcome.Refused<UUID>(List<Refusal> why) -> {
                    return Outcome.refused(why);
                }
                case Outcome.Failed<UUID>(var failure) -> {
                    return new Outcome.Failed<>(failure);
                }
            }
            if (!following.goOn(made.size(), all)) {
                return Outcome.refused("", "import.stopped");
            }
        }
        for (List<VisitDraft> some : parts(rows.ofNobody())) {
            if (!(visits.recordRows(tx, some) instanceof Outcome.Done<List<UUID>>(List<UUID> ids))) {
                return Outcome.refused("", "import.changed");
            }
            made.addAll(ids);
            if (!following.goOn(made.size(), all)) {
                return Outcome.refused("", "import.stopped");
            }
        }
        List<StoredBatch> batches = rows.batches().stream()
                .map(draft -> new StoredBatch(UUID.randomUUID(), 1, draft, tx.worker(), null, tx.now())).toList();
        int done = made.size();
        for (List<StoredBatch> some : parts(batches)) {
            SheetWrites.insert(tx, some);
            done += some.size();
            if (!following.goOn(done, all)) {
                return Outcome.refused("", "import.stopped");
            }
        }
        if (!batches.isEmpty()) {
            tx.audit(AuditLine.of("BATCH_RECORDED", "batch", batches.size() == 1 ? batches.getFirst().id() : null));
        }
        if (hash.length > 0) {
            SheetWrites.takenIn(tx, rows.rows(), hash);
        }
        return Outcome.done(new Recorded(made, batches.stream().map(StoredBatch::id).toList(), rows.rows(), hash));
    }

    private static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return parts;
    }
}
