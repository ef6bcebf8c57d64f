package org.mlango.consent;

import static org.mlango.schema.Tables.CONSENT_DECISION;
import static org.mlango.schema.Tables.CONSENT_STANDING;
import static org.mlango.schema.Tables.CONSENT_TEXT;
import static org.mlango.schema.Tables.CONSENT_WORDS_MOVED;
import static org.mlango.schema.Tables.PERSON_HIDDEN;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.schema.tables.records.ConsentDecisionRecord;
import org.mlango.schema.tables.records.ConsentTextRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealBroken;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

final class ConsentQueries {
    /** The recipient of a purpose that has none. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final Field<Boolean> MOVED = DSL.field(DSL.exists(DSL.selectOne().from(CONSENT_WORDS_MOVED)
            .where(CONSENT_WORDS_MOVED.DECISION_ID.eq(CONSENT_STANDING.ID)))).as("moved");

    static final SealedColumn<Body> BODY = SealedColumn.of(KeyName.DK, CONSENT_TEXT.WORDS, Body.class);

    private ConsentQueries() {}

    /** The words of a text as sealed. */
    record Body(String words) {}

    static List<Consents.Agreed> agreed(ReadTx tx) {
        return tx.sql().selectFrom(CONSENT_STANDING).where(CONSENT_STANDING.ANSWER.eq("AGREED")).fetch(
                row -> new Consents.Agreed(new PersonId(row.getPersonId()), Purpose.valueOf(row.getPurpose()),
                        row.getRecipientId()));
    }

    static Optional<StandingRow> standing(ReadTx tx, PersonId person, Purpose purpose, UUID recipient) {
        return standing(tx)
                .where(CONSENT_STANDING.PERSON_ID.eq(person.value()))
                .and(CONSENT_STANDING.PURPOSE.eq(purpose.name()))
                .and(CONSENT_STANDING.RECIPIENT_ID.eq(recipient))
                .fetchOptional(ConsentQueries::row);
    }

    static boolean known(ReadTx tx, PersonId person) {
        return tx.sql().fetchExists(CONSENT_DECISION, CONSENT_DECISION.PERSON_ID.eq(person.value()));
    }

    static boolean hidden(ReadTx tx, PersonId person) {
        return tx.sql().fetchExists(PERSON_HIDDEN, PERSON_HIDDEN.PERSON_ID.eq(person.value()));
    }

    /** Everybody who ever decided anything, hidden or not. */
    static List<PersonId> everybody(ReadTx tx) {
        return tx.sql().selectDistinct(CONSENT_DECISION.PERSON_ID).from(CONSENT_DECISION)
                .fetch(row -> new PersonId(row.value1()));
    }

    /** Every agreement there is; of those hidden, too. */
    static List<Agreement> newest(ReadTx tx) {
        var later = CONSENT_DECISION.as("later");
        return tx.sql().selectFrom(CONSENT_DECISION)
                .where(CONSENT_DECISION.ANSWER.eq(Answer.AGREED.name()))
                .and(DSL.notExists(DSL.selectOne().from(later).where(later.PERSON_ID.eq(CONSENT_DECISION.PERSON_ID),
                        later.PURPOSE.eq(CONSENT_DECISION.PURPOSE),
                        later.RECIPIENT_ID.eq(CONSENT_DECISION.RECIPIENT_ID), later.SEQ.gt(CONSENT_DECISION.SEQ))))
                .fetch(row -> new Agreement(new PersonId(row.getPersonId()), Purpose.valueOf(row.getPurpose()),
                        row.getRecipientId(), row.getDecidedAt()));
    }

    /** An agreement, and when it was given. */
    record Agreement(PersonId person, Purpose purpose, UUID recipient, Instant decided) {}

    static List<StandingRow> standings(ReadTx tx, PersonId person) {
        return standing(tx)
                .where(CONSENT_STANDING.PERSON_ID.eq(person.value()))
                .orderBy(CONSENT_STANDING.SEQ)
                .fetch(ConsentQueries::row);
    }

    /** The newest decisions of this record alone, whichever is linked to it. */
    static List<StandingRow> newest(ReadTx tx, PersonId person) {
        var later = CONSENT_DECISION.as("later");
        return tx.sql().selectFrom(CONSENT_DECISION)
                .where(CONSENT_DECISION.PERSON_ID.eq(person.value()))
                .andNotExists(DSL.selectOne().from(later).where(later.PERSON_ID.eq(CONSENT_DECISION.PERSON_ID),
                        later.PURPOSE.eq(CONSENT_DECISION.PURPOSE),
                        later.RECIPIENT_ID.eq(CONSENT_DECISION.RECIPIENT_ID),
                        later.SEQ.gt(CONSENT_DECISION.SEQ)))
                .orderBy(CONSENT_DECISION.SEQ)
                .fetch(row -> new StandingRow(row.getId(), Purpose.valueOf(row.getPurpose()), row.getRecipientId(),
                        Answer.valueOf(row.getAnswer()), row.getTextId(), row.getDecidedDay(), row.getReviewDay(),
                        false));
    }

    /** Newest first, with what was said. */
    static List<DecisionRow> decisions(WriteTx tx, PersonId person) {
        return tx.sql().select(CONSENT_DECISION, CONSENT_TEXT.VERSION, CONSENT_TEXT.LANGUAGE).from(CONSENT_DECISION)
                .join(CONSENT_TEXT).on(CONSENT_TEXT.ID.eq(CONSENT_DECISION.TEXT_ID))
                .where(CONSENT_DECISION.PERSON_ID.eq(person.value()))
                .orderBy(CONSENT_DECISION.SEQ.desc())
                .fetch(found -> decision(tx, found.value1(), found.value2(), found.value3()));
    }

    /** What was said with the newest decision for each purpose and recipient. */
    static List<String> minded(WriteTx tx, PersonId person) {
        Set<List<Object>> newer = new HashSet<>();
        return decisions(tx, person).stream().filter(row -> newer.add(List.of(row.purpose(), row.recipient())))
                .map(DecisionRow::words)
                .filter(Objects::nonNull).toList();
    }

    private static DecisionRow decision(WriteTx tx, ConsentDecisionRecord row, int version, String language) {
        byte @Nullable [] words = row.getWords();
        return new DecisionRow(Purpose.valueOf(row.getPurpose()), row.getRecipientId(), Answer.valueOf(row.getAnswer()),
                row.getDecidedDay(), row.getReviewDay(), version, Language.valueOf(language),
                Expressed.valueOf(row.getExpressed()), Present.valueOf(row.getWitness()),
                Present.valueOf(row.getInterpreter()),
                words == null
                        ? null
                        : ConsentWrites.WORDS.open(tx.keys(), row.getId(), row.getRowVersion(), words).words());
    }

    /** Under whichever record of this person. */
    static Optional<Instant> lastDecision(ReadTx tx, PersonId person) {
        return Optional.ofNullable(tx.sql().select(DSL.max(CONSENT_DECISION.DECIDED_AT)).from(CONSENT_DECISION)
                .where(CONSENT_DECISION.PERSON_ID.in(LinkQueries.ids(tx, person)))
                .fetchSingle().value1());
    }

    /** How many texts there are of this version. */
    static int texts(ReadTx tx, int version) {
        return tx.sql().fetchCount(CONSENT_TEXT, CONSENT_TEXT.VERSION.eq(version));
    }

    static boolean hasText(ReadTx tx, Purpose purpose, int version, Language language) {
        return tx.sql().fetchExists(CONSENT_TEXT, CONSENT_TEXT.PURPOSE.eq(purpose.name())
                .and(CONSENT_TEXT.VERSION.eq(version)).and(CONSENT_TEXT.LANGUAGE.eq(language.name())));
    }

    /**
     * The words to ask with now.
     *
     * @throws IllegalStateException if this vault was never furnished
     */
    static ConsentText newestText(ReadTx tx, Purpose purpose, Language language) {
        ConsentTextRecord row = tx.sql().selectFrom(CONSENT_TEXT)
                .where(CONSENT_TEXT.PURPOSE.eq(purpose.name())).and(CONSENT_TEXT.LANGUAGE.eq(language.name()))
                .orderBy(CONSENT_TEXT.VERSION.desc()).limit(1).fetchOne();
        if (row == null) {
            throw new IllegalStateException("no text for " + purpose + " in " + language);
        }
        return new ConsentText(row.getId(), purpose, row.getVersion(), language, words(tx, row), row.getHash());
    }

    private static String words(ReadTx tx, ConsentTextRecord row) {
        try {
            return BODY.open(tx.keys(), row.getId(), 1, row.getWords()).words();
        } catch (SealBroken e) {
            return "";
        }
    }

    /** With whether people are asked with other words by now: what was agreed to in the old ones is due. */
    private static SelectJoinStep<? extends Record> standing(ReadTx tx) {
        return tx.sql().select(CONSENT_STANDING.fields()).select(MOVED).from(CONSENT_STANDING);
    }

    private static StandingRow row(Record found) {
        return new StandingRow(found.get(CONSENT_STANDING.ID),
                Purpose.valueOf(found.get(CONSENT_STANDING.PURPOSE)), found.get(CONSENT_STANDING.RECIPIENT_ID),
                Answer.valueOf(found.get(CONSENT_STANDING.ANSWER)), found.get(CONSENT_STANDING.TEXT_ID),
                found.get(CONSENT_STANDING.DECIDED_DAY), found.get(CONSENT_STANDING.REVIEW_DAY),
                found.get(MOVED));
    }
}
