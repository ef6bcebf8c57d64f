package org.mlango.consent;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.AuditLine;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.store.WriteTx;

/**
 * Writes down what a person decided. A no to keeping a record is never written: nothing is kept of somebody who wants nothing
 * kept. A no to something that was agreed before is a withdrawal, since things go with it.
 */
final class Decide {
    /** Until an agreement is looked at again. */
    static final Period REVIEW_AFTER = Period.ofMonths(12);
    static final int LONGEST_WORDS = DecisionDraft.LONGEST_WORDS;

    private Decide() {}

    static Outcome<UUID> run(WriteTx tx, DecisionDraft draft) {
        Refusal refusal = refusal(tx, draft);
        if (refusal != null) {
            return new Outcome.Refused<>(List.of(refusal));
        }
        UUID id = ConsentWrites.append(tx, draft,
                ConsentQueries.newestText(tx, draft.purpose(), draft.shown().language()),
                review(tx, draft));
        tx.audit(AuditLine.of("CONSENT_DECIDED", "person", draft.person().value()).forPurpose(draft.purpose().name()));
        return Outcome.done(id);
    }

    /** One day a year for everything: what is agreed later is looked at again together with the record it rests on. */
    private static LocalDate review(WriteTx tx, DecisionDraft draft) {
        LocalDate inAYear = tx.today().plus(REVIEW_AFTER);
        return draft.purpose() == Purpose.KEEP_RECORD
                ? inAYear
                : ConsentQueries.standing(tx, draft.person(), Purpose.KEEP_RECORD, ConsentQueries.NOBODY)
                        .map(StandingRow::review).filter(day -> day.isBefore(inAYear)).orElse(inAYear);
    }

    private static @Nullable Refusal refusal(WriteTx tx, DecisionDraft draft) {
        if (!tx.keys().opens(KeyName.IK)) {
            return new Refusal("", "consent.not_yours");
        }
        String words = draft.words();
        if (words != null && words.length() > LONGEST_WORDS) {
            return new Refusal("words", "text.long", LONGEST_WORDS);
        }
        if (ConsentQueries.lastDecision(tx, draft.person()).filter(last -> last.isAfter(tx.now())).isPresent()) {
            return new Refusal("", "clock.back");
        }
        Refusal otherWords = otherWords(tx, draft);
        if (otherWords != null) {
            return otherWords;
        }
        if (draft.answer() == Answer.SAID_NO) {
            if (ConsentQueries.standing(tx, draft.person(), draft.purpose(), recipient(draft))
                    .filter(stood -> stood.answer() == Answer.AGREED).isPresent()) {
                return new Refusal("", "consent.take_back", draft.purpose());
            }
            if (draft.purpose() == Purpose.KEEP_RECORD) {
                return new Refusal("", "consent.keep_nothing");
            }
        }
        if (draft.answer() == Answer.AGREED) {
            Refusal stopped = Gate.stopped(tx, draft.person(), draft.purpose());
            if (stopped != null) {
                return stopped;
            }
        }
        if (draft.purpose() != Purpose.KEEP_RECORD && !keepsRecord(tx, draft.person())) {
            return new Refusal("", "consent.missing", Purpose.KEEP_RECORD);
        }
        return null;
    }

    /** Nobody agrees to words they were not shown, nor to words somebody changed past the program. */
    private static @Nullable Refusal otherWords(WriteTx tx, DecisionDraft draft) {
        ConsentText now = ConsentQueries.newestText(tx, draft.purpose(), draft.shown().language());
        if (!now.intact()) {
            return new Refusal("", "consent.text_broken", draft.purpose());
        }
        return draft.shown().text() == null || now.id().equals(draft.shown().text())
                ? null
                : new Refusal("", "consent.text_changed", draft.purpose());
    }

    private static boolean keepsRecord(WriteTx tx, PersonId person) {
        return ConsentQueries.standing(tx, person, Purpose.KEEP_RECORD, ConsentQueries.NOBODY)
                .filter(stood -> stood.on(tx.today()) == Standing.AGREED).isPresent();
    }

    private static UUID recipient(DecisionDraft draft) {
        UUID recipient = draft.recipient();
        return recipient == null ? ConsentQueries.NOBODY : recipient;
    }
}
