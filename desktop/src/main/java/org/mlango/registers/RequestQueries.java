package org.mlango.registers;

import static org.mlango.schema.Tables.RIGHT_REQUEST;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.schema.tables.records.RightRequestRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

final class RequestQueries {
    static final SealedColumn<Words> WORDS = SealedColumn.of(KeyName.IK, RIGHT_REQUEST.WORDS, Words.class);

    private RequestQueries() {}

    /** As sealed. */
    record Words(String words) {
        @Override
        public String toString() {
            return "Words";
        }
    }

    /** Those that wait, the nearest first; then those closed, the newest first. */
    static List<Request> all(ReadTx tx) {
        return tx.sql().selectFrom(RIGHT_REQUEST)
                .orderBy(RIGHT_REQUEST.CLOSED_DAY.desc().nullsFirst(), RIGHT_REQUEST.DUE_DAY, RIGHT_REQUEST.ID)
                .fetch(RequestQueries::request);
    }

    static List<Request> open(ReadTx tx) {
        return tx.sql().selectFrom(RIGHT_REQUEST).where(RIGHT_REQUEST.STATE.eq(RequestState.OPEN.name()))
                .orderBy(RIGHT_REQUEST.DUE_DAY, RIGHT_REQUEST.ID).fetch(RequestQueries::request);
    }

    /** Of one person, by all the records they are known under. */
    static List<Request> of(ReadTx tx, Collection<PersonId> same) {
        return tx.sql().selectFrom(RIGHT_REQUEST)
                .where(RIGHT_REQUEST.PERSON_ID.in(same.stream().map(PersonId::value).toList()))
                .orderBy(RIGHT_REQUEST.CLOSED_DAY.desc().nullsFirst(), RIGHT_REQUEST.DUE_DAY, RIGHT_REQUEST.ID)
                .fetch(RequestQueries::request);
    }

    static Optional<Request> find(ReadTx tx, UUID id) {
        return tx.sql().selectFrom(RIGHT_REQUEST).where(RIGHT_REQUEST.ID.eq(id)).fetchOptional(RequestQueries::request);
    }

    static int countOf(ReadTx tx, PersonId person) {
        return tx.sql().fetchCount(RIGHT_REQUEST, RIGHT_REQUEST.PERSON_ID.eq(person.value()));
    }

    /** Opens a seal: the caller says so in the trail. */
    static Optional<String> words(WriteTx tx, UUID id) {
        return tx.sql().selectFrom(RIGHT_REQUEST).where(RIGHT_REQUEST.ID.eq(id)).and(RIGHT_REQUEST.WORDS.isNotNull())
                .fetchOptional(row -> WORDS.open(tx.keys(), row.getId(), row.getRowVersion(),
                        Objects.requireNonNull(row.getWords())).words());
    }

    private static Request request(RightRequestRecord row) {
        @Nullable
        UUID person = row.getPersonId();
        @Nullable
        String reason = row.getReason();
        return new Request(row.getId(), person == null ? null : new PersonId(person),
                RequestKind.valueOf(row.getKind()), AskedBy.valueOf(row.getAskedBy()), row.getReceivedDay(),
                row.getDueDay(), RequestState.valueOf(row.getState()),
                reason == null ? null : RequestReason.valueOf(reason), row.getClosedDay(), row.getWords() != null);
    }
}
