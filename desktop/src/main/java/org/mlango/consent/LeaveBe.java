package org.mlango.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/**
 * Stops all use of a record, or one use, while everything stays; and lifts that again. Stopping goes through for every worker
 * and whatever the clock says, as taking back does. Lifting wants the person's wish, or that they were told before (section 34).
 */
final class LeaveBe {
    private LeaveBe() {}

    static Outcome<UUID> stop(WriteTx tx, StopDraft draft) {
        Refusal refusal = against(tx, draft);
        if (refusal == null && draft.ground() == Ground.TOLD_BEFORE) {
            throw new IllegalArgumentException("a ground for lifting only");
        }
        if (refusal == null && stands(tx, draft)) {
            refusal = new Refusal("", "stop.stands");
        }
        if (refusal != null) {
            return Outcome.refused(List.of(refusal));
        }
        Instant last = StopQueries.last(tx, draft.person()).orElse(tx.now());
        UUID id = StopWrites.append(tx, draft, false, last.isAfter(tx.now()) ? last : tx.now());
        tx.audit(AuditLine.of("USE_STOPPED", "person", draft.person().value()).forPurpose(draft.covers()));
        return Outcome.done(id);
    }

    static Outcome<UUID> lift(WriteTx tx, StopDraft draft) {
        if (!Ground.LIFTING.contains(draft.ground())) {
            throw new IllegalArgumentException("no ground for lifting: " + draft.ground());
        }
        Refusal refusal = against(tx, draft);
        if (refusal == null && !tx.keys().opens(KeyName.IK)) {
            refusal = new Refusal("", "consent.not_yours");
        }
        if (refusal == null && !stands(tx, draft)) {
            refusal = new Refusal("", "stop.none");
        }
        if (refusal == null
                && StopQueries.last(tx, draft.person()).filter(last -> last.isAfter(tx.now())).isPresent()) {
            refusal = new Refusal("", "clock.back");
        }
        if (refusal != null) {
            return Outcome.refused(List.of(refusal));
        }
        List<UUID> ids = LinkQueries.of(tx, draft.person()).stream()
                .filter(one -> StopQueries.stoppedHere(tx, one, draft.covers()))
                .map(one -> StopWrites.append(tx, draft.about(one), true, tx.now())).toList();
        tx.audit(AuditLine.of("USE_GOES_ON", "person", draft.person().value()).forPurpose(draft.covers()));
        return Outcome.done(ids.getFirst());
    }

    private static @Nullable Refusal against(WriteTx tx, StopDraft draft) {
        String words = draft.words();
        if (words != null && words.length() > Decide.LONGEST_WORDS) {
            return new Refusal("words", "text.long", Decide.LONGEST_WORDS);
        }
        if (words != null && !words.isBlank() && !tx.keys().opens(KeyName.IK)) {
            return new Refusal("words", "consent.not_yours");
        }
        Purpose rests = draft.purpose() == null ? Purpose.KEEP_RECORD : draft.purpose();
        return agreed(tx, draft.person(), Purpose.KEEP_RECORD) && agreed(tx, draft.person(), rests)
                ? null
                : new Refusal("", "stop.nothing_kept");
    }

    /** Agreed once, be it expired by now. */
    private static boolean agreed(WriteTx tx, PersonId person, Purpose purpose) {
        return LinkQueries.of(tx, person).stream().flatMap(one -> ConsentQueries.newest(tx, one).stream())
                .anyMatch(stood -> stood.purpose() == purpose && stood.answer() == Answer.AGREED);
    }

    private static boolean stands(WriteTx tx, StopDraft draft) {
        return StopQueries.stops(tx, draft.person()).stream().anyMatch(stop -> stop.purpose() == draft.purpose());
    }
}
