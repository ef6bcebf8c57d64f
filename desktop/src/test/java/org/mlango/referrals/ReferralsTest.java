package org.mlango.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.CONSENT_DECISION;
import static org.mlango.schema.Tables.REFERRAL;
import static org.mlango.schema.Tables.REFERRAL_RECALL;
import static org.mlango.schema.Tables.REFERRAL_RECIPIENT;
import static org.mlango.schema.Tables.REFERRAL_WORDS;
import static org.mlango.schema.Tables.REFERRAL_YEAR;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.consent.Expressed;
import org.mlango.consent.Going;
import org.mlango.consent.Held;
import org.mlango.consent.PersonId;
import org.mlango.consent.Present;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.consent.Withdrawal;
import org.mlango.kit.text.Language;
import org.mlango.places.PlaceKind;
import org.mlango.places.Treated;
import org.mlango.store.KeyNotHeld;
import org.mlango.store.Outcome;
import org.mlango.store.Role;

class ReferralsTest {
    private final ReferralsScene scene = new ReferralsScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void whatWasAgreedIsWhatIsKept() {
        ReferralDraft draft = scene.draft(scene.clinic, "I would like a woman to look at it");
        UUID kept = scene.test.done(tx -> scene.referrals.offer(tx, draft));
        Referral referral = scene.one(kept);

        assertThat(referral.state()).isEqualTo(ReferralState.OFFERED);
        assertThat(referral.placeName()).isEqualTo("Kombani Clinic");
        assertThat(referral.codes().agreed()).isEqualTo(draft.seen().digest());
        assertThat(draft.seen().english()).containsExactly("To: Kombani Clinic",
                "Please receive the person who brings this letter.", "Their name: Zawadi", "They come for: wound care",
                "In their own words: I would like a woman to look at it");
    }

    /** A yes to one place is none to another. */
    @Test
    void withoutAYesToThisPlaceNothingIsWritten() {
        scene.offered(scene.clinic);
        ReferralDraft other = scene.draft(scene.legal, "");
        assertThat(ReferralsScene.refused(scene.test.store().write(tx -> scene.referrals.offer(tx,
                new ReferralDraft(other.person(), other.place(), other.needs(), other.says(), other.way(), "",
                        other.seen(), null)))))
                .containsExactly("consent.missing");
        assertThat(rows(REFERRAL)).isEqualTo(1);
        assertThat(rows(REFERRAL_RECIPIENT)).isEqualTo(1);
    }

    @Test
    void theDatabaseAloneRefusesAReferralToSomebodyElse() {
        Referral referral = scene.offered(scene.clinic);
        scene.test.done(tx -> scene.consents.withdraw(tx, taken(referral)));
        UUID decision = scene.test.store().read(tx -> tx.sql().select(CONSENT_DECISION.ID).from(CONSENT_DECISION)
                .limit(1).fetchSingle().value1());
        assertThatThrownBy(() -> scene.test.scene(tx -> tx.sql().insertInto(REFERRAL)
                .set(REFERRAL.ID, UUID.randomUUID()).set(REFERRAL.PERSON_ID, scene.person.value())
                .set(REFERRAL.RECIPIENT_ID, referral.recipient()).set(REFERRAL.DECISION_ID, decision)
                .set(REFERRAL.WORKER_ID, tx.worker()).set(REFERRAL.DAY, tx.today()).set(REFERRAL.STATE, "OFFERED")
                .set(REFERRAL.STATE_DAY, tx.today()).set(REFERRAL.CODES, new byte[1]).set(REFERRAL.ROW_VERSION, 1L)
                .execute())).isInstanceOf(DataAccessException.class).hasMessageContaining("consent: REFER");
    }

    /** The yes is asked once for a place; while it stands, the next referral there needs no other. */
    @Test
    void aYesThatStandsIsNotAskedAgain() {
        scene.offered(scene.clinic);
        assertThat(scene.test.<Boolean>done(tx -> Outcome.done(
                scene.referrals.agreedTo(tx, scene.person, scene.clinic)))).isTrue();
        assertThat(scene.test.<Boolean>done(tx -> Outcome.done(
                scene.referrals.agreedTo(tx, scene.person, scene.legal)))).isFalse();
        scene.test.clock().advance(Duration.ofDays(400));
        assertThat(scene.test.<Boolean>done(tx -> Outcome.done(
                scene.referrals.agreedTo(tx, scene.person, scene.clinic)))).isFalse();
    }

    /** Whoever reads the file without CK learns that there was a yes, and not to whom. */
    @Test
    void noRowInClearSaysWhichPlace() {
        Referral other = scene.sent(scene.clinic);
        List<UUID> ids = scene.test.store().read(tx -> tx.sql().select(CONSENT_DECISION.RECIPIENT_ID)
                .from(CONSENT_DECISION).fetch(row -> row.value1()));
        assertThat(ids).contains(other.recipient()).doesNotContain(scene.clinic);
        scene.test.as(Role.FRONT_DESK);
        assertThatThrownBy(() -> scene.test.scene(tx -> ReferralQueries.recipients(tx, List.of(scene.person))))
                .isInstanceOf(KeyNotHeld.class);
    }

    @Test
    void aPlaceTakenOutMeanwhileIsNotReferredTo() {
        ReferralDraft draft = scene.draft(scene.clinic, "");
        takeOut(scene.clinic);
        assertThat(ReferralsScene.refused(scene.test.store().write(tx -> scene.referrals.offer(tx, draft))))
                .containsExactly("referral.place_gone");
        assertThat(rows(REFERRAL)).isZero();
    }

    @Test
    void aPlaceTakenOutAfterwardsIsStillNamedAndNotPrinted() {
        Referral referral = scene.offered(scene.clinic);
        takeOut(scene.clinic);
        assertThat(scene.one(referral.id()).placeName()).isEqualTo("Kombani Clinic");
        assertThat(print(referral)).containsExactly("referral.place_gone");
        assertThat(scene.one(referral.id()).state()).isEqualTo(ReferralState.OFFERED);
    }

    @Test
    void wordsThatChangedAfterTheyWereSeenAreNotKept() {
        ReferralDraft draft = scene.draft(scene.clinic, "");
        ReferralDraft more = new ReferralDraft(draft.person(), draft.place(), draft.needs(), draft.says(), draft.way(),
                "and that I sell", draft.seen(), draft.yes());
        assertThat(ReferralsScene.refused(scene.test.store().write(tx -> scene.referrals.offer(tx, more))))
                .containsExactly("referral.words_changed");
        assertThat(rows(REFERRAL)).isZero();
        assertThat(rows(REFERRAL_RECIPIENT)).isZero();
        assertThat(scene.test.store().<Integer>read(tx -> tx.sql().fetchCount(CONSENT_DECISION,
                CONSENT_DECISION.PURPOSE.eq("REFER")))).as("nor the yes that came with them").isZero();
    }

    /** Renamed since: the paper would not say what they saw. */
    @Test
    void aLetterWhoseWordsChangedSinceIsNotPrinted() {
        Referral referral = scene.offered(scene.clinic);
        org.mlango.places.Place shown = scene.place(scene.clinic);
        scene.test.done(tx -> org.mlango.places.PlaceChanges.rename(scene.places, tx, shown, "Kombani MAT"));
        assertThat(print(referral)).containsExactly("letter.words_changed");
        assertThat(scene.one(referral.id()).state()).isEqualTo(ReferralState.OFFERED);
        assertThat(rows(REFERRAL_RECALL)).isZero();
    }

    @Test
    void whatIsPrintedFirstIsSentByThat() {
        Referral referral = scene.offered(scene.clinic);
        ReferralPdf paper = scene.test.done(
                tx -> scene.referrals.print(tx, referral, ReferralPdf.Kind.LETTER, Language.EN));
        assertThat(paper.said()).contains("Their name: Zawadi");
        assertThat(scene.one(referral.id()).state()).isEqualTo(ReferralState.SENT);
        assertThat(rows(REFERRAL_RECALL)).isEqualTo(1);
        Referral sent = scene.one(referral.id());
        scene.test.done(tx -> scene.referrals.print(tx, sent, ReferralPdf.Kind.SLIP, Language.SW));
        assertThat(rows(REFERRAL_RECALL)).as("the same number once more").isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(ReferralState.class)
    void onlyTheStepsOfTheListCanBeTaken(ReferralState to) {
        Referral referral = scene.offered(scene.clinic);
        Outcome<ReferralState> outcome = scene.test.store().write(tx -> scene.referrals.move(tx, referral, to));
        if (referral.state().next().contains(to)) {
            assertThat(outcome).isEqualTo(Outcome.done(to));
        } else {
            assertThat(ReferralsScene.refused(outcome)).containsExactly("referral.changed");
        }
    }

    /** From the offer to "served", and back with how it was. */
    @Test
    void theLoopComesBackToThePlace() {
        List<UUID> told = Stream.of("Asha", "Baraka", "Chege", "Dida", "Zuhura").map(name -> {
            var who = scene.person(name);
            ReferralDraft draft = scene.draft(who, scene.clinic, "");
            Referral offered = scene.one(scene.test.done(tx -> scene.referrals.offer(tx, draft)));
            scene.test.done(tx -> scene.referrals.move(tx, offered, ReferralState.SENT));
            Referral sent = scene.one(offered.id());
            scene.test.done(tx -> scene.referrals.move(tx, sent, ReferralState.SERVED));
            Referral served = scene.one(offered.id());
            assertThat(scene.place(scene.clinic).content().friendly()).as("too few").isNull();
            return scene.test.<UUID>done(tx -> scene.referrals.tell(tx, served, Treated.WELL, "they waited for me",
                    "a card"));
        }).toList();
        assertThat(scene.one(told.getFirst()).words())
                .isEqualTo(new OwnWords("", "they waited for me", "a card"));
        assertThat(scene.place(scene.clinic).content().friendly())
                .satisfies(one -> assertThat(java.util.Objects.requireNonNull(one).people()).isEqualTo(5));
    }

    @Test
    void onePersonIsOneVoice() {
        for (int i = 0; i < 6; i++) {
            Referral sent = scene.sent(scene.clinic);
            scene.test.done(tx -> scene.referrals.move(tx, sent, ReferralState.SERVED));
            Referral served = scene.one(sent.id());
            scene.test.done(tx -> scene.referrals.tell(tx, served, Treated.NOT_WELL, "", ""));
        }
        assertThat(scene.place(scene.clinic).content().friendly()).isNull();
    }

    /** Two records of one person: what was agreed in one holds for both, and so does taking it back. */
    @Test
    void linkedRecordsAreOnePerson() {
        Referral sent = scene.sent(scene.clinic);
        PersonId other = scene.person("Zuhura");
        scene.test.done(tx -> scene.consents.link(tx, scene.person, other));
        assertThat(scene.test.<List<Referral>>done(tx -> scene.referrals.of(tx, other))).extracting(Referral::id)
                .containsExactly(sent.id());
        assertThat(scene.test.<Boolean>done(tx -> Outcome.done(
                scene.referrals.agreedTo(tx, other, scene.clinic)))).isTrue();
        ReferralDraft draft = scene.draft(other, scene.clinic, "");
        scene.test.done(tx -> scene.referrals.offer(tx, draft));
        assertThat(rows(REFERRAL_RECIPIENT)).as("one yes to one place").isEqualTo(1);

        scene.test.done(tx -> scene.consents.withdraw(tx, new Withdrawal(other, Purpose.REFER, sent.recipient(),
                Expressed.SPOKEN, Present.NONE, Present.NONE)));
        assertThat(rows(REFERRAL)).isZero();
        assertThat(scene.recalls()).extracting(Recall::slip).contains(sent.codes().slip());
    }

    @Test
    void takingBackOneYesLeavesTheOthers() {
        Referral gone = scene.sent(scene.clinic);
        Referral stays = scene.sent(scene.legal);
        List<Going> going = scene.test.store().read(
                tx -> scene.consents.going(tx, scene.person, Purpose.REFER, gone.recipient()));
        assertThat(going).extracting(one -> one.words(Language.EN)).containsExactly(
                "One referral, with what was said about how it went",
                "One place has a slip or letter in hand. Today shows nurses and counsellors whom to tell.");

        scene.test.as(Role.FRONT_DESK);
        scene.test.done(tx -> scene.consents.withdraw(tx, taken(gone)));

        scene.test.as(Role.COUNSELLOR);
        assertThat(rows(REFERRAL)).isEqualTo(1);
        assertThat(scene.one(stays.id()).state()).isEqualTo(ReferralState.SENT);
        assertThat(scene.recalls()).singleElement().satisfies(recall -> {
            assertThat(recall.place()).isEqualTo("Kombani Clinic");
            assertThat(recall.slip()).isEqualTo(gone.codes().slip());
        });
        assertThat(scene.test.store().<Standing>read(
                tx -> scene.consents.standing(tx, scene.person, Purpose.REFER, stays.recipient())))
                .isEqualTo(Standing.AGREED);
    }

    /** Three open ones: all recalled in the transaction of the withdrawal, and nothing of the person is left. */
    @Test
    void takingTheRecordBackCallsAllOfThemBack() {
        scene.sent(scene.clinic);
        scene.sent(scene.legal);
        scene.offered(scene.place("Nothing went there", PlaceKind.OTHER));
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, Purpose.KEEP_RECORD));
        assertThat(Arrays.asList(rows(REFERRAL), rows(REFERRAL_WORDS), rows(REFERRAL_RECIPIENT))).containsOnly(0);
        assertThat(scene.recalls()).extracting(Recall::place).containsExactlyInAnyOrder("Kombani Clinic",
                "Pwani Legal Aid");
        for (Recall recall : scene.recalls()) {
            scene.test.done(tx -> scene.referrals.told(tx, recall.id()));
        }
        assertThat(rows(REFERRAL_RECALL)).as("once told, nothing is kept").isZero();
    }

    @Test
    void callingBackWorksWhenTheYesHasRunOut() {
        Referral sent = scene.sent(scene.clinic);
        scene.test.clock().advance(Duration.ofDays(400));
        assertThat(ReferralsScene.refused(scene.test.store().write(
                tx -> scene.referrals.move(tx, sent, ReferralState.ARRIVED)))).containsExactly("consent.missing");
        scene.test.done(tx -> scene.referrals.move(tx, sent, ReferralState.RECALLED));
        assertThat(scene.recalls()).hasSize(1);
        assertThat(scene.test.<UUID>done(tx -> scene.referrals.told(tx, scene.referrals.recalls(tx).getFirst().id())))
                .isNotNull();
        assertThat(scene.one(sent.id()).state()).isEqualTo(ReferralState.RECALLED);
    }

    @Test
    void onlyWhoRefersReadsAndWrites() {
        Referral referral = scene.offered(scene.clinic);
        for (Role role : List.of(Role.FRONT_DESK, Role.MANAGER, Role.DATA_OFFICER)) {
            scene.test.as(role);
            assertThat(ReferralsScene.refused(scene.test.store().write(tx -> scene.referrals.of(tx, scene.person))))
                    .as("%s", role).containsExactly("referral.not_yours");
            assertThat(ReferralsScene.refused(scene.test.store().write(
                    tx -> scene.referrals.move(tx, referral, ReferralState.SENT))))
                    .containsExactly("referral.not_yours");
            assertThat(scene.recalls()).isEmpty();
        }
    }

    /** A nurse goes on with it, reads no word told to a counsellor, and leaves those words as they are. */
    @Test
    void aNurseGoesOnWithoutTheWords() {
        ReferralDraft draft = scene.draft(scene.clinic, "something told in confidence");
        UUID id = scene.test.done(tx -> scene.referrals.offer(tx, draft));
        scene.test.as(Role.NURSE);
        Referral shown = scene.one(id);
        assertThat(shown.words()).isNull();
        assertThat(print(shown)).containsExactly("referral.keys");
        scene.test.done(tx -> scene.referrals.move(tx, shown, ReferralState.SENT));
        Referral sent = scene.one(id);
        scene.test.done(tx -> scene.referrals.move(tx, sent, ReferralState.ARRIVED));
        Referral arrived = scene.one(id);
        scene.test.done(tx -> scene.referrals.tell(tx, arrived, Treated.WELL, "", ""));
        assertThat(ReferralsScene.refused(scene.test.store().write(
                tx -> scene.referrals.tell(tx, arrived, Treated.WELL, "words", ""))))
                .containsExactly("referral.not_yours");
        scene.test.as(Role.COUNSELLOR);
        Referral back = scene.one(id);
        assertThat(back.words()).isEqualTo(new OwnWords("something told in confidence", "", ""));
        assertThat(back.codes().treated()).isEqualTo(Treated.WELL);
    }

    /** Decision 0046: a year that is over is counted as it was. */
    @Test
    void howItStoodWhenAYearEndedIsKept() {
        Referral sent = scene.sent(scene.clinic);
        scene.test.clock().advance(Duration.ofDays(300));
        scene.test.done(tx -> scene.referrals.move(tx, sent, ReferralState.SERVED));
        assertThat(scene.test.<List<String>>done(tx -> Outcome.done(tx.sql().selectFrom(REFERRAL_YEAR)
                .orderBy(REFERRAL_YEAR.YEAR).fetch(row -> row.getYear() + " " + row.getState()))))
                .containsExactly("2026 SENT", "2027 SERVED");
    }

    @Test
    void theCopyHoldsAllOfIt() {
        Referral sent = scene.sent(scene.clinic);
        scene.test.done(tx -> scene.referrals.move(tx, sent, ReferralState.SERVED));
        List<Held> held = scene.test.<List<Held>>done(
                tx -> Outcome.done(scene.consents.held(tx, scene.person, Language.SW))).stream()
                .filter(one -> one.kind().equals("referral")).toList();
        assertThat(held).singleElement().satisfies(one -> assertThat(one.facts()).extracting(fact -> fact.value())
                .contains("Kombani Clinic", "Alipata alichoendea", "huduma ya vidonda", sent.codes().slip()));
    }

    @Test
    void whoeverWaitsToBeErasedHasNoneThatAnybodyReads() {
        scene.sent(scene.clinic);
        scene.test.done(tx -> scene.consents.hide(tx, scene.person));
        assertThat(scene.test.<List<Referral>>done(tx -> scene.referrals.of(tx, scene.person))).isEmpty();
        scene.test.done(tx -> Outcome.done(scene.consents.erase(tx, List.of(scene.person))));
        assertThat(scene.recalls()).as("the place is told all the same").hasSize(1);
    }

    private List<String> print(Referral referral) {
        return ReferralsScene.refused(scene.test.store().write(
                tx -> scene.referrals.print(tx, referral, ReferralPdf.Kind.LETTER, Language.EN)));
    }

    private void takeOut(UUID place) {
        org.mlango.places.Place shown = scene.place(place);
        scene.test.done(tx -> scene.places.takeOut(tx, shown));
    }

    private Withdrawal taken(Referral referral) {
        return new Withdrawal(scene.person, Purpose.REFER, referral.recipient(), Expressed.SPOKEN, Present.NONE,
                Present.NONE);
    }

    private int rows(Table<?> table) {
        return scene.test.store().<Integer>read(tx -> tx.sql().fetchCount(table));
    }

    /** Unused words are not written, not even empty. */
    @Test
    void noWordsNoRow() {
        scene.offered(scene.clinic);
        assertThat(rows(REFERRAL_WORDS)).isZero();
    }
}
