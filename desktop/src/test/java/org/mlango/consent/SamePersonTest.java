package org.mlango.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.CONSENT_OPEN;
import static org.mlango.schema.Tables.COUNT_ME_CARD;
import static org.mlango.schema.Tables.SAME_PERSON;
import static org.mlango.schema.Tables.SAME_PERSON_GROUP;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.text.Language;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

/** Two records of one person: what stands is resolved when reading, no row moves, and a link can be undone. */
class SamePersonTest {
    private final TestStore test = TestStore.fresh();
    private final Consents consents = new Consents();
    private final PersonId one = PersonId.random();
    private final PersonId other = PersonId.random();
    private final PersonId third = PersonId.random();

    @BeforeEach
    void furnish() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
        });
        List.of(one, other, third).forEach(person -> agree(person, Purpose.KEEP_RECORD));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aNoWinsOverAYesWhicheverCameFirst() {
        agree(one, Purpose.CONTACT);
        sayNo(other, Purpose.CONTACT);
        sayNo(one, Purpose.COUNT_ME);
        agree(other, Purpose.COUNT_ME);
        link(one, other);

        for (PersonId record : List.of(one, other)) {
            assertThat(standing(record, Purpose.CONTACT)).isEqualTo(Standing.SAID_NO);
            assertThat(standing(record, Purpose.COUNT_ME)).isEqualTo(Standing.SAID_NO);
            assertBothGatesAgree(record, Purpose.CONTACT, false);
            assertThat(opposite(record)).containsExactly(Purpose.COUNT_ME, Purpose.CONTACT);
        }
        assertThat(counted()).isZero();
    }

    @Test
    void aTakingBackWinsToo() {
        agree(one, Purpose.CONTACT);
        test.done(tx -> consents.withdraw(tx, one, Purpose.CONTACT));
        agree(other, Purpose.CONTACT);
        link(one, other);

        assertThat(standing(other, Purpose.CONTACT)).isEqualTo(Standing.WITHDRAWN);
        assertBothGatesAgree(other, Purpose.CONTACT, false);
    }

    @Test
    void neverAskedDoesNotWin() {
        agree(one, Purpose.CONTACT);
        link(one, other);

        assertBothGatesAgree(other, Purpose.CONTACT, true);
        assertThat(opposite(other)).isEmpty();
    }

    @Test
    void askedAnewTheirWordHoldsForBoth() {
        sayNo(one, Purpose.CONTACT);
        agree(other, Purpose.CONTACT);
        link(one, other);
        agree(other, Purpose.CONTACT);

        assertBothGatesAgree(one, Purpose.CONTACT, true);
        assertBothGatesAgree(other, Purpose.CONTACT, true);
    }

    @Test
    void undoneEachRecordSaysWhatItSaidItself() {
        sayNo(one, Purpose.CONTACT);
        agree(other, Purpose.CONTACT);
        link(one, other);
        agree(other, Purpose.CONTACT);
        test.done(tx -> consents.part(tx, one, other));

        assertThat(standing(one, Purpose.CONTACT)).isEqualTo(Standing.SAID_NO);
        assertBothGatesAgree(one, Purpose.CONTACT, false);
        assertBothGatesAgree(other, Purpose.CONTACT, true);
        assertThat(groups()).isZero();
    }

    @Test
    void whatRestedOnTheOthersYesAloneGoesWithTheLink() {
        List<String> erased = new ArrayList<>();
        consents.register((tx, person, purpose) -> erased.add(name(person) + " " + purpose));
        agree(one, Purpose.CONTACT);
        link(one, other);
        test.done(tx -> consents.part(tx, one, other));

        assertThat(erased).contains("other CONTACT").doesNotContain("one CONTACT", "one KEEP_RECORD",
                "other KEEP_RECORD");
    }

    @Test
    void takingBackReachesEveryRecord() {
        List<String> erased = new ArrayList<>();
        consents.register((tx, person, purpose) -> erased.add(name(person) + " " + purpose));
        agree(one, Purpose.CONTACT);
        link(one, other);
        link(other, third);
        test.done(tx -> consents.withdraw(tx, third, Purpose.CONTACT));

        assertThat(erased).containsExactlyInAnyOrder("one CONTACT", "other CONTACT", "third CONTACT");
        assertThat(standing(other, Purpose.CONTACT)).isEqualTo(Standing.WITHDRAWN);
        erased.clear();
        test.done(tx -> consents.withdraw(tx, other, Purpose.KEEP_RECORD));
        assertThat(erased).hasSize(3);
        assertThat(List.of(standing(one, Purpose.KEEP_RECORD), standing(third, Purpose.KEEP_RECORD)))
                .containsOnly(Standing.WITHDRAWN);
        assertThat(links() + groups()).isZero();
    }

    @Test
    void threeAreOneWhicheverWayTheyWereLinked() {
        link(one, other);
        link(third, other);
        agree(third, Purpose.CONTACT);

        assertBothGatesAgree(one, Purpose.CONTACT, true);
        List<PersonId> same = test.store().read(tx -> consents.same(tx, one));
        assertThat(same).startsWith(one).containsExactlyInAnyOrder(one, other, third);
        test.done(tx -> consents.part(tx, one, other));
        assertBothGatesAgree(one, Purpose.CONTACT, false);
        assertBothGatesAgree(other, Purpose.CONTACT, true);
    }

    @Test
    void noSelfNoTwiceNoRing() {
        assertThat(tryLink(one, one)).isEqualTo(Outcome.refused("", "link.self"));
        link(one, other);
        link(other, third);
        assertThat(tryLink(other, one)).isEqualTo(Outcome.refused("", "link.already"));
        assertThat(tryLink(third, one)).isEqualTo(Outcome.refused("", "link.already"));
        Outcome<Boolean> parted = test.store().write(tx -> consents.part(tx, one, third));
        assertThat(parted).isEqualTo(Outcome.refused("", "link.none"));
    }

    @Test
    void bothMustBeKeptAndTheWorkerMustMeetPeople() {
        PersonId stranger = PersonId.random();
        assertThat(tryLink(one, stranger))
                .isEqualTo(Outcome.refused("", "consent.missing", Purpose.KEEP_RECORD));
        test.as(Role.MANAGER);
        assertThat(tryLink(one, other)).isEqualTo(Outcome.refused("", "consent.not_yours"));
    }

    @Test
    void leftBeUnderOneRecordIsLeftBeUnderBoth() {
        link(one, other);
        test.done(tx -> consents.restrict(tx, one, Ground.OWN_WISH, null));
        assertBothGatesAgree(other, Purpose.KEEP_RECORD, false);
        test.done(tx -> consents.lift(tx, other, null, Ground.OWN_WISH, null));
        assertBothGatesAgree(one, Purpose.KEEP_RECORD, true);
    }

    @Test
    void countedByWhatWasSaidUnderAnyRecord() {
        agree(one, Purpose.COUNT_ME);
        test.clock().advance(Duration.ofDays(10));
        link(one, other);
        assertThat(counted()).isEqualTo(2);
        test.done(tx -> consents.withdraw(tx, other, Purpose.COUNT_ME));
        assertThat(counted()).isZero();
    }

    @Test
    void theDatabaseRefusesALinkOrAGroupThatWasMadeUp() {
        link(one, other);
        assertThatThrownBy(() -> test.scene(tx -> tx.sql().update(SAME_PERSON_GROUP)
                .set(SAME_PERSON_GROUP.AFTER_SEQ, 0L).execute())).hasStackTraceContaining("not linked");
        assertThatThrownBy(() -> test.scene(tx -> tx.sql().deleteFrom(SAME_PERSON_GROUP).execute()))
                .hasStackTraceContaining("still linked");
        assertThatThrownBy(() -> test.scene(tx -> tx.sql().insertInto(SAME_PERSON_GROUP)
                .set(SAME_PERSON_GROUP.PERSON_ID, third.value()).set(SAME_PERSON_GROUP.GROUP_ID, one.value())
                .set(SAME_PERSON_GROUP.AFTER_SEQ, 9L).execute())).hasStackTraceContaining("not linked");
        assertThatThrownBy(() -> test.scene(tx -> tx.sql().update(SAME_PERSON).set(SAME_PERSON.AFTER_SEQ, 0L)
                .execute())).hasStackTraceContaining("immutable");
    }

    /** The permit and the database say the same. */
    private void assertBothGatesAgree(PersonId person, Purpose purpose, boolean open) {
        Outcome<Permit> permit = test.store().write(tx -> consents.permit(tx, person, purpose));
        assertThat(permit instanceof Outcome.Done<Permit>).isEqualTo(open);
        boolean inDatabase = test.store().read(tx -> tx.sql().fetchExists(CONSENT_OPEN,
                CONSENT_OPEN.PERSON_ID.eq(person.value()).and(CONSENT_OPEN.PURPOSE.eq(purpose.name()))));
        assertThat(inDatabase).isEqualTo(open);
    }

    private void link(PersonId first, PersonId second) {
        assertThat(tryLink(first, second)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome<?> tryLink(PersonId first, PersonId second) {
        return test.store().write(tx -> consents.link(tx, first, second));
    }

    private void agree(PersonId person, Purpose purpose) {
        test.done(tx -> consents.decide(tx, DecisionDraft.spoken(person, purpose, Answer.AGREED, Language.EN)));
    }

    private void sayNo(PersonId person, Purpose purpose) {
        test.done(tx -> consents.decide(tx, DecisionDraft.spoken(person, purpose, Answer.SAID_NO, Language.EN)));
    }

    private Standing standing(PersonId person, Purpose purpose) {
        return test.store().read(tx -> consents.standing(tx, person, purpose));
    }

    private List<Purpose> opposite(PersonId person) {
        return test.store().read(tx -> consents.opposite(tx, person));
    }

    private int counted() {
        return test.store().read(tx -> tx.sql().fetchCount(COUNT_ME_CARD));
    }

    private int groups() {
        return test.store().read(tx -> tx.sql().fetchCount(SAME_PERSON_GROUP));
    }

    private int links() {
        return test.store().read(tx -> tx.sql().fetchCount(SAME_PERSON));
    }

    private String name(PersonId person) {
        return person.equals(one) ? "one" : person.equals(other) ? "other" : "third";
    }
}
