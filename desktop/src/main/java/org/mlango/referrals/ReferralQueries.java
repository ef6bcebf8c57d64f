package org.mlango.referrals;

import static org.mlango.schema.Tables.REFERRAL;
import static org.mlango.schema.Tables.REFERRAL_RECALL;
import static org.mlango.schema.Tables.REFERRAL_RECIPIENT;
import static org.mlango.schema.Tables.REFERRAL_WORDS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.places.Place;
import org.mlango.places.Places;
import org.mlango.schema.tables.records.ReferralRecord;
import org.mlango.schema.tables.records.ReferralWordsRecord;
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

/** Reads that open a seal want a {@link WriteTx}, since each of them leaves a line in the trail. */
final class ReferralQueries {
    static final SealedColumn<Codes> CODES = SealedColumn.of(KeyName.CK, REFERRAL.CODES, Codes.class);
    static final SealedColumn<OwnWords> WORDS = SealedColumn.of(KeyName.NK, REFERRAL_WORDS.WORDS, OwnWords.class);
    static final SealedColumn<Who> WHO = SealedColumn.of(KeyName.CK, REFERRAL_RECIPIENT.WHO, Who.class);
    static final SealedColumn<Whom> WHOM = SealedColumn.of(KeyName.CK, REFERRAL_RECALL.WHOM, Whom.class);

    private final Places places;

    /** @param places for their names */
    ReferralQueries(Places places) {
        this.places = places;
    }

    /** Which place a recipient is. */
    record Who(UUID place) {
        @Override
        public String toString() {
            return "Who";
        }
    }

    /** Which place has which slip in hand. */
    record Whom(UUID place, String slip) {
        @Override
        public String toString() {
            return "Whom";
        }
    }

    /** Newest first. */
    List<Referral> of(WriteTx tx, List<PersonId> records) {
        return where(tx, REFERRAL.PERSON_ID.in(records.stream().map(PersonId::value).toList()));
    }

    Optional<Referral> one(WriteTx tx, UUID id) {
        return where(tx, REFERRAL.ID.eq(id)).stream().findFirst();
    }

    private List<Referral> where(WriteTx tx, Condition which) {
        return tx.sql().select(REFERRAL, REFERRAL_WORDS).from(REFERRAL).leftJoin(REFERRAL_WORDS)
                .on(REFERRAL_WORDS.ID.eq(REFERRAL.ID)).where(which)
                .orderBy(REFERRAL.DAY.desc(), REFERRAL.STATE_DAY.desc(), REFERRAL.ID)
                .fetch(found -> referral(tx, found.value1(), found.value2()));
    }

    private Referral referral(WriteTx tx, ReferralRecord row, @Nullable ReferralWordsRecord words) {
        Codes codes = CODES.open(tx.keys(), row.getId(), row.getRowVersion(), row.getCodes());
        Optional<Place> place = places.place(tx, codes.place());
        return new Referral(row.getId(), new PersonId(row.getPersonId()), row.getRecipientId(),
                place.map(Place::name).orElse(""), place.map(Place::offered).orElse(false), row.getDay(),
                ReferralState.valueOf(row.getState()), row.getStateDay(), row.getRecallId(), row.getRowVersion(),
                codes, words(tx, words));
    }

    private static @Nullable OwnWords words(WriteTx tx, @Nullable ReferralWordsRecord row) {
        if (row == null || row.getId() == null) {
            return OwnWords.NONE;
        }
        return Referring.words(tx) ? WORDS.open(tx.keys(), row.getId(), row.getRowVersion(), row.getWords()) : null;
    }

    static long wordsVersion(ReadTx tx, UUID referral) {
        return tx.sql().select(REFERRAL_WORDS.ROW_VERSION).from(REFERRAL_WORDS).where(REFERRAL_WORDS.ID.eq(referral))
                .fetchOptional(REFERRAL_WORDS.ROW_VERSION).orElse(0L);
    }

    /** For whom somebody said yes: what each recipient is. */
    static List<Recipient> recipients(WriteTx tx, List<PersonId> records) {
        return tx.sql().selectFrom(REFERRAL_RECIPIENT)
                .where(REFERRAL_RECIPIENT.PERSON_ID.in(records.stream().map(PersonId::value).toList()))
                .fetch(row -> new Recipient(row.getId(), new PersonId(row.getPersonId()),
                        WHO.open(tx.keys(), row.getId(), row.getRowVersion(), row.getWho()).place()));
    }

    /** One of them; the person is the record it rests on. */
    record Recipient(UUID id, PersonId person, UUID place) {}

    /** How many there are, without opening a seal. */
    static int count(ReadTx tx, PersonId person, @Nullable UUID recipient) {
        return tx.sql().fetchCount(REFERRAL, about(person, recipient));
    }

    /** How many of them went out, so that a place is to be told. */
    static int sent(ReadTx tx, PersonId person, @Nullable UUID recipient) {
        return tx.sql().fetchCount(REFERRAL.join(REFERRAL_RECALL).on(REFERRAL_RECALL.ID.eq(REFERRAL.RECALL_ID)),
                about(person, recipient).and(REFERRAL_RECALL.STATE.eq(Recall.STANDS)));
    }

    static Condition about(PersonId person, @Nullable UUID recipient) {
        return REFERRAL.PERSON_ID.eq(person.value())
                .and(recipient == null ? DSL.noCondition() : REFERRAL.RECIPIENT_ID.eq(recipient));
    }

    /** Those to be told, the oldest first. */
    List<Recall> recalls(WriteTx tx) {
        return tx.sql().selectFrom(REFERRAL_RECALL).where(REFERRAL_RECALL.STATE.eq(Recall.TO_TELL))
                .orderBy(REFERRAL_RECALL.SINCE_DAY, REFERRAL_RECALL.ID).fetch(row -> {
                    Whom whom = WHOM.open(tx.keys(), row.getId(), row.getRowVersion(), row.getWhom());
                    Optional<Place> place = places.place(tx, whom.place());
                    return new Recall(row.getId(), place.map(Place::name).orElse(""),
                            place.map(found -> found.content().contact()).orElse(""), whom.slip(),
                            row.getSinceDay());
                });
    }

    static int recallsCount(ReadTx tx) {
        return tx.sql().fetchCount(REFERRAL_RECALL, REFERRAL_RECALL.STATE.eq(Recall.TO_TELL));
    }
}
