package org.mlango.consent;

import static org.mlango.schema.Tables.CONSENT_DECISION;
import static org.mlango.schema.Tables.CONSENT_TEXT;
import static org.mlango.schema.Tables.ERASING;
import static org.mlango.schema.Tables.PERSON_HIDDEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.centre.Centre;
import org.mlango.schema.tables.records.ConsentDecisionRecord;
import org.mlango.store.KeyName;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

final class ConsentWrites {
    static final SealedColumn<Words> WORDS = SealedColumn.of(KeyName.IK, CONSENT_DECISION.WORDS, Words.class);

    private ConsentWrites() {}

    /** What was said. */
    record Words(String words) {
        @Override
        public String toString() {
            return "Words";
        }
    }

    static void text(WriteTx tx, ConsentText text) {
        tx.sql().insertInto(CONSENT_TEXT)
                .set(CONSENT_TEXT.ID, text.id())
                .set(CONSENT_TEXT.PURPOSE, text.purpose().name())
                .set(CONSENT_TEXT.VERSION, text.version())
                .set(CONSENT_TEXT.LANGUAGE, text.language().name())
                .set(CONSENT_TEXT.WORDS,
                        ConsentQueries.BODY.seal(tx.keys(), text.id(), 1, new ConsentQueries.Body(text.words())))
                .set(CONSENT_TEXT.HASH, text.hash())
                .set(CONSENT_TEXT.SINCE_AT, tx.now())
                .set(CONSENT_TEXT.SINCE_DAY, tx.today())
                .execute();
    }

    static UUID append(WriteTx tx, DecisionDraft draft, ConsentText text, LocalDate review) {
        UUID id = UUID.randomUUID();
        ConsentDecisionRecord row = row(tx, id, draft.person(), draft.purpose(), draft.recipient(), draft.answer(),
                text.id(), tx.now(), tx.today());
        row.setTextHash(text.hash());
        row.setExpressed(draft.expressed().name());
        row.setWitness(draft.witness().name());
        row.setInterpreter(draft.interpreter().name());
        if (draft.answer() == Answer.AGREED) {
            row.setReviewDay(review);
        }
        String words = draft.words();
        if (words != null && !words.isBlank()) {
            row.setWords(WORDS.seal(tx.keys(), id, 1, new Words(words)));
        }
        row.insert();
        return id;
    }

    /** @param at the moment of the withdrawal, never before the person's last decision, whatever the clock says */
    static UUID withdraw(WriteTx tx, Withdrawal taken, StandingRow stood, Instant at) {
        UUID id = UUID.randomUUID();
        LocalDate day = stood.day().isAfter(tx.today()) ? stood.day() : tx.today();
        ConsentDecisionRecord row = row(tx, id, taken.person(), stood.purpose(), stood.recipient(), Answer.WITHDRAWN,
                stood.text(), at, day);
        row.setExpressed(taken.expressed().name());
        row.setWitness(taken.witness().name());
        row.setInterpreter(taken.interpreter().name());
        ConsentDecisionRecord given = given(tx, stood);
        row.setTextHash(given.getTextHash());
        row.setAskedById(byWhom(tx, given));
        row.insert();
        return id;
    }

    /** Whoever opened the envelope is no worker: then it is written under whoever asked when it was agreed to. */
    private static UUID byWhom(WriteTx tx, ConsentDecisionRecord given) {
        return new Centre().worksHere(tx, tx.worker()) ? tx.worker() : given.getAskedById();
    }

    private static ConsentDecisionRecord given(WriteTx tx, StandingRow stood) {
        return tx.sql().selectFrom(CONSENT_DECISION).where(CONSENT_DECISION.ID.eq(stood.decision())).fetchSingle();
    }

    static void hide(WriteTx tx, PersonId person) {
        tx.sql().insertInto(PERSON_HIDDEN).set(PERSON_HIDDEN.PERSON_ID, person.value()).execute();
    }

    static void showAgain(WriteTx tx, PersonId person) {
        tx.sql().deleteFrom(PERSON_HIDDEN).where(PERSON_HIDDEN.PERSON_ID.eq(person.value())).execute();
    }

    /** The last that is known of somebody. Only while they are being erased. */
    static void forget(WriteTx tx, PersonId person) {
        tx.sql().deleteFrom(CONSENT_DECISION).where(CONSENT_DECISION.PERSON_ID.eq(person.value())).execute();
        showAgain(tx, person);
    }

    static void startErasing(WriteTx tx, PersonId person) {
        tx.sql().insertInto(ERASING).set(ERASING.PERSON_ID, person.value()).execute();
    }

    static void endErasing(WriteTx tx, PersonId person) {
        tx.sql().deleteFrom(ERASING).where(ERASING.PERSON_ID.eq(person.value())).execute();
    }

    /**
     * The decisions stay; what was said with them goes. Rows cannot be changed, so each is taken out and put back without words.
     */
    static void forgetWords(WriteTx tx, Withdrawal taken, UUID recipient) {
        tx.sql().selectFrom(CONSENT_DECISION)
                .where(CONSENT_DECISION.PERSON_ID.eq(taken.person().value()))
                .and(taken.purpose() == Purpose.KEEP_RECORD
                        ? DSL.noCondition()
                        : CONSENT_DECISION.PURPOSE.eq(taken.purpose().name())
                                .and(CONSENT_DECISION.RECIPIENT_ID.eq(recipient)))
                .and(CONSENT_DECISION.WORDS.isNotNull())
                .fetch()
                .forEach(row -> {
                    row.delete();
                    row.setWords(null);
                    tx.sql().insertInto(CONSENT_DECISION).set(row).execute();
                });
    }

    private static ConsentDecisionRecord row(WriteTx tx, UUID id, PersonId person, Purpose purpose,
            @Nullable UUID recipient, Answer answer, UUID text, Instant at, LocalDate day) {
        ConsentDecisionRecord row = tx.sql().newRecord(CONSENT_DECISION);
        row.setSeq(nextSeq(tx));
        row.setId(id);
        row.setPersonId(person.value());
        row.setPurpose(purpose.name());
        row.setRecipientId(recipient == null ? ConsentQueries.NOBODY : recipient);
        row.setAnswer(answer.name());
        row.setTextId(text);
        row.setAskedById(tx.worker());
        row.setDecidedAt(at);
        row.setDecidedDay(day);
        return row;
    }

    private static long nextSeq(WriteTx tx) {
        Long last = tx.sql().select(DSL.max(CONSENT_DECISION.SEQ)).from(CONSENT_DECISION).fetchSingle().value1();
        return last == null ? 1 : last + 1;
    }
}
