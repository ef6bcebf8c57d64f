package org.mlango.referrals;

import static org.mlango.schema.Tables.REFERRAL;
import static org.mlango.schema.Tables.REFERRAL_RECALL;
import static org.mlango.schema.Tables.REFERRAL_RECIPIENT;
import static org.mlango.schema.Tables.REFERRAL_WORDS;
import static org.mlango.schema.Tables.REFERRAL_YEAR;

import java.util.UUID;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import org.mlango.consent.Permit;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.schema.tables.records.ReferralYearRecord;
import org.mlango.store.WriteTx;
import org.mlango.store.YearEnds;

/** Every change of sealed values raises the version of their row and seals them anew. */
final class ReferralWrites {
    private static final YearEnds<ReferralYearRecord> YEARS = new YearEnds<>(REFERRAL_YEAR, REFERRAL_YEAR.REFERRAL_ID,
            REFERRAL_YEAR.YEAR, REFERRAL_YEAR.STATE);

    private ReferralWrites() {}

    static void recipient(WriteTx tx, Permit permit, PersonId person, UUID recipient, UUID place) {
        permit.check(tx, person, Purpose.REFER, recipient);
        tx.sql().insertInto(REFERRAL_RECIPIENT)
                .set(REFERRAL_RECIPIENT.ID, recipient)
                .set(REFERRAL_RECIPIENT.PERSON_ID, person.value())
                .set(REFERRAL_RECIPIENT.WHO,
                        ReferralQueries.WHO.seal(tx.keys(), recipient, 1, new ReferralQueries.Who(place)))
                .set(REFERRAL_RECIPIENT.ROW_VERSION, 1L)
                .execute();
    }

    static UUID insert(WriteTx tx, Permit permit, PersonId person, UUID recipient, Codes codes, OwnWords words) {
        permit.check(tx, person, Purpose.REFER, recipient);
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(REFERRAL)
                .set(REFERRAL.ID, id)
                .set(REFERRAL.PERSON_ID, person.value())
                .set(REFERRAL.RECIPIENT_ID, recipient)
                .set(REFERRAL.DECISION_ID, permit.decision())
                .set(REFERRAL.WORKER_ID, tx.worker())
                .set(REFERRAL.DAY, tx.today())
                .set(REFERRAL.STATE, ReferralState.OFFERED.name())
                .set(REFERRAL.STATE_DAY, tx.today())
                .set(REFERRAL.CODES, ReferralQueries.CODES.seal(tx.keys(), id, 1, codes))
                .set(REFERRAL.ROW_VERSION, 1L)
                .execute();
        YEARS.stands(tx, id, ReferralState.OFFERED);
        words(tx, permit, person, recipient, id, words);
        return id;
    }

    /** Puts these in the place of what was told before; nothing where there is nothing to keep. */
    static void words(WriteTx tx, Permit permit, PersonId person, UUID recipient, UUID referral, OwnWords words) {
        permit.check(tx, person, Purpose.REFER, recipient);
        long next = ReferralQueries.wordsVersion(tx, referral) + 1;
        tx.sql().deleteFrom(REFERRAL_WORDS).where(REFERRAL_WORDS.ID.eq(referral)).execute();
        if (!words.isEmpty()) {
            tx.sql().insertInto(REFERRAL_WORDS)
                    .set(REFERRAL_WORDS.ID, referral)
                    .set(REFERRAL_WORDS.WORDS, ReferralQueries.WORDS.seal(tx.keys(), referral, next, words))
                    .set(REFERRAL_WORDS.ROW_VERSION, next)
                    .execute();
        }
    }

    /** @return false if somebody else changed it meanwhile */
    static boolean move(WriteTx tx, Referral shown, ReferralState to, @Nullable UUID recall) {
        boolean moved = tx.sql().update(REFERRAL)
                .set(REFERRAL.STATE, to.name())
                .set(REFERRAL.STATE_DAY, tx.today())
                .set(REFERRAL.RECALL_ID, recall)
                .where(asShown(shown))
                .execute() == 1;
        if (moved) {
            YEARS.stands(tx, shown.id(), to);
        }
        return moved;
    }

    /** @return false if somebody else changed it meanwhile */
    static boolean codes(WriteTx tx, Permit permit, Referral shown, Codes codes) {
        permit.check(tx, shown.person(), Purpose.REFER, shown.recipient());
        long next = shown.version() + 1;
        return tx.sql().update(REFERRAL)
                .set(REFERRAL.CODES, ReferralQueries.CODES.seal(tx.keys(), shown.id(), next, codes))
                .set(REFERRAL.ROW_VERSION, next)
                .where(asShown(shown))
                .execute() == 1;
    }

    private static Condition asShown(Referral shown) {
        return REFERRAL.ID.eq(shown.id()).and(REFERRAL.ROW_VERSION.eq(shown.version()))
                .and(REFERRAL.STATE.eq(shown.state().name()));
    }

    /** From now on the place has this in hand. */
    static UUID goesOut(WriteTx tx, Codes codes) {
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(REFERRAL_RECALL)
                .set(REFERRAL_RECALL.ID, id)
                .set(REFERRAL_RECALL.STATE, Recall.STANDS)
                .set(REFERRAL_RECALL.WHOM, ReferralQueries.WHOM.seal(tx.keys(), id, 1,
                        new ReferralQueries.Whom(codes.place(), codes.slip())))
                .set(REFERRAL_RECALL.ROW_VERSION, 1L)
                .execute();
        return id;
    }

    static void toTell(WriteTx tx, UUID recall) {
        toTell(tx, REFERRAL_RECALL.ID.eq(recall));
    }

    static boolean told(WriteTx tx, UUID recall) {
        return tx.sql().deleteFrom(REFERRAL_RECALL)
                .where(REFERRAL_RECALL.ID.eq(recall), REFERRAL_RECALL.STATE.eq(Recall.TO_TELL)).execute() == 1;
    }

    /**
     * All that rested on a yes that was taken back. Rows go by id and no seal is opened; what a place has in hand is to be told.
     *
     * @param recipient null for all of them
     */
    static void deleteAll(WriteTx tx, PersonId person, @Nullable UUID recipient) {
        toTell(tx, REFERRAL_RECALL.ID.in(DSL.select(REFERRAL.RECALL_ID).from(REFERRAL)
                .where(ReferralQueries.about(person, recipient)).and(REFERRAL.RECALL_ID.isNotNull())));
        tx.sql().deleteFrom(REFERRAL).where(ReferralQueries.about(person, recipient)).execute();
        tx.sql().deleteFrom(REFERRAL_RECIPIENT).where(REFERRAL_RECIPIENT.PERSON_ID.eq(person.value()))
                .and(recipient == null ? DSL.noCondition() : REFERRAL_RECIPIENT.ID.eq(recipient)).execute();
    }

    private static void toTell(WriteTx tx, Condition which) {
        tx.sql().update(REFERRAL_RECALL)
                .set(REFERRAL_RECALL.STATE, Recall.TO_TELL)
                .set(REFERRAL_RECALL.SINCE_DAY, tx.today())
                .where(which).and(REFERRAL_RECALL.STATE.eq(Recall.STANDS))
                .execute();
    }
}
