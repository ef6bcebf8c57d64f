package org.mlango.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.AuditLine;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.Role;
import org.mlango.store.WriteTx;

/** Writes down that a training was held, and takes a line away again. */
final class RecordTraining {
    static final int MOST_HEADS = 999;
    static final Set<Role> MAY = EnumSet.of(Role.NURSE, Role.COUNSELLOR, Role.MANAGER);

    Outcome<UUID> run(WriteTx tx, @Nullable LocalDate day, @Nullable String card, int heads) {
        if (tx.actor().roles().stream().noneMatch(MAY::contains)) {
            return Outcome.refused("", "training.not_yours");
        }
        List<Refusal> refusals = new ArrayList<>();
        if (day == null || day.isAfter(tx.today())) {
            refusals.add(new Refusal("day", "training.day"));
        }
        if (card == null || !card.matches("[A-Z0-9_]{1,40}")) {
            refusals.add(new Refusal("card", "training.card"));
        }
        if (heads < 1 || heads > MOST_HEADS) {
            refusals.add(new Refusal("heads", "training.heads", MOST_HEADS));
        }
        if (!refusals.isEmpty() || day == null || card == null) {
            return Outcome.refused(refusals);
        }
        UUID id = UUID.randomUUID();
        LearningWrites.add(tx, new Training(id, day, card, heads));
        tx.audit(AuditLine.of("TRAINING_ADDED", "training", id));
        return Outcome.done(id);
    }

    Outcome<UUID> remove(WriteTx tx, UUID training) {
        if (tx.actor().roles().stream().noneMatch(MAY::contains)) {
            return Outcome.refused("", "training.not_yours");
        }
        if (!LearningWrites.remove(tx, training)) {
            return Outcome.refused("", "training.gone");
        }
        tx.audit(AuditLine.of("TRAINING_REMOVED", "training", training));
        return Outcome.done(training);
    }
}
