package org.mlango.consent;

import static org.mlango.schema.Tables.CONSENT_DECISION;
import static org.mlango.schema.Tables.CONSENT_STANDING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jooq.Record;
import org.jooq.impl.DSL;

import org.mlango.store.ReadTx;

final class ConsentQueries {
    /** The recipient of a purpose that has none. */
    static final UUID NOBODY = new UUID(0, 0);

    private ConsentQueries() {}

    static Optional<StandingRow> standing(ReadTx tx, PersonId person, Purpose purpose, UUID recipient) {
        return tx.sql().selectFrom(CONSENT_STANDING)
                .where(CONSENT_STANDING.PERSON_ID.eq(person.value()))
                .and(CONSENT_STANDING.PURPOSE.eq(purpose.name()))
                .and(CONSENT_STANDING.RECIPIENT_ID.eq(recipient))
                .fetchOptional(ConsentQueries::row);
    }

    static List<StandingRow> standings(ReadTx tx, PersonId person) {
        return tx.sql().selectFrom(CONSENT_STANDING)
                .where(CONSENT_STANDING.PERSON_ID.eq(person.value()))
                .orderBy(CONSENT_STANDING.SEQ)
                .fetch(ConsentQueries::row);
    }

    static Optional<Instant> lastDecision(ReadTx tx, PersonId person) {
        return Optional.ofNullable(tx.sql().select(DSL.max(CONSENT_DECISION.DECIDED_AT)).from(CONSENT_DECISION)
                .where(CONSENT_DECISION.PERSON_ID.eq(person.value()))
                .fetchSingle().value1());
    }

    private static StandingRow row(Record found) {
        return new StandingRow(found.get(CONSENT_STANDING.ID), Purpose.valueOf(found.get(CONSENT_STANDING.PURPOSE)),
                found.get(CONSENT_STANDING.RECIPIENT_ID), Answer.valueOf(found.get(CONSENT_STANDING.ANSWER)),
                found.get(CONSENT_STANDING.TEXT_ID), found.get(CONSENT_STANDING.DECIDED_DAY),
                found.get(CONSENT_STANDING.REVIEW_DAY));
    }
}
