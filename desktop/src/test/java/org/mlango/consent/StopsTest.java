package org.mlango.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.CONSENT_OPEN;
import static org.mlango.schema.Tables.CONSENT_STOP;
import static org.mlango.schema.Tables.COUNT_ME_CARD;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.text.Language;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;

/** Restriction: kept, not used. Objection: this use stops. */
class StopsTest {
    private final TestStore test = TestStore.fresh();
    private final Consents consents = new Consents();
    private final PersonId person = PersonId.random();

    @BeforeEach
    void furnish() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
        });
        agree(Purpose.KEEP_RECORD);
        agree(Purpose.COUNT_ME);
        agree(Purpose.CONTACT);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whatWasAskedForInARecordThatIsClosedByNowCanBeLetGoOf() {
        PersonId beside = PersonId.random();
        agree(Purpose.KEEP_RECORD);
        test.done(tx -> consents.decide(tx,
                DecisionDraft.spoken(beside, Purpose.KEEP_RECORD, Answer.AGREED, Language.EN)));
        test.done(tx -> consents.link(tx, person, beside));
        test.done(tx -> consents.restrict(tx, beside, Ground.OWN_WISH, null));
        test.done(tx -> consents.hide(tx, beside));
        assertThat(test.store().<Boolean>read(tx -> consents.restricted(tx, person))).isTrue();
        test.done(tx -> consents.lift(tx, person, null, Ground.OWN_WISH, null));
        assertThat(test.store().<Boolean>read(tx -> consents.restricted(tx, person))).isFalse();
    }

    @Test
    void aRestrictedRecordIsKeptAndNotUsed() {
        test.done(tx -> consents.restrict(tx, person, Ground.SAYS_WRONG, "the year is wrong"));

        assertThat(permit(Purpose.KEEP_RECORD)).isEqualTo(Outcome.refused("", "stop.everything"));
        assertThat(permit(Purpose.CONTACT)).isEqualTo(Outcome.refused("", "stop.everything"));
        assertThat(open()).isZero();
        assertThat(counted()).isZero();
        assertThat(test.store().<Boolean>read(tx -> consents.restricted(tx, person))).isTrue();
        assertThat(stops())
                .containsExactly(new Stop(null, Ground.SAYS_WRONG, LocalDate.of(2026, 6, 16)));
        Standing standing = test.store().read(tx -> consents.standing(tx, person, Purpose.KEEP_RECORD));
        assertThat(standing).isEqualTo(Standing.AGREED);
    }

    @Test
    void anObjectionStopsOneUseAndNoOther() {
        test.done(tx -> consents.object(tx, person, Purpose.COUNT_ME, null));

        assertThat(permit(Purpose.COUNT_ME)).isEqualTo(Outcome.refused("", "stop.purpose", Purpose.COUNT_ME));
        assertThat(permit(Purpose.CONTACT)).isInstanceOf(Outcome.Done.class);
        assertThat(counted()).isZero();
        assertThat(open()).isEqualTo(2);
    }

    @Test
    void anObjectionToTheRecordStopsWhatRestsOnIt() {
        test.done(tx -> consents.object(tx, person, Purpose.KEEP_RECORD, null));

        assertThat(permit(Purpose.CONTACT)).isEqualTo(Outcome.refused("", "stop.purpose", Purpose.KEEP_RECORD));
        assertThat(open()).isZero();
        assertThat(counted()).isZero();
    }

    @Test
    void liftingLetsItGoOn() {
        test.done(tx -> consents.restrict(tx, person, Ground.OWN_WISH, null));
        test.done(tx -> consents.lift(tx, person, null, Ground.TOLD_BEFORE, null));

        assertThat(permit(Purpose.KEEP_RECORD)).isInstanceOf(Outcome.Done.class);
        assertThat(open()).isEqualTo(3);
        assertThat(counted()).isOne();
        assertThat(test.store().write(tx -> consents.lift(tx, person, null, Ground.OWN_WISH, null)))
                .isEqualTo(Outcome.refused("", "stop.none"));
    }

    @Test
    void aYesDoesNotSlipPastWhatStandsStopped() {
        test.done(tx -> consents.object(tx, person, Purpose.CONTACT, null));

        assertThat(decide(Purpose.CONTACT)).isEqualTo(Outcome.refused("", "stop.purpose", Purpose.CONTACT));
        assertThat(decide(Purpose.KEEP_HEALTH)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void stoppingGoesThroughForEveryWorkerWhateverTheClockSays() {
        test.done(tx -> consents.object(tx, person, Purpose.CONTACT, null));
        test.clock().advance(Duration.ofDays(-3));
        test.as(Role.MANAGER);
        test.done(tx -> consents.restrict(tx, person, Ground.OWN_WISH, null));

        assertThat(lift(Purpose.CONTACT)).isEqualTo(Outcome.refused("", "consent.not_yours"));
        test.as(Role.FRONT_DESK);
        assertThat(lift(Purpose.CONTACT)).isEqualTo(Outcome.refused("", "clock.back"));
    }

    @Test
    void takingBackGoesThroughAndLeavesNothingStopped() {
        test.done(tx -> consents.restrict(tx, person, Ground.OWN_WISH, "words"));
        test.done(tx -> consents.withdraw(tx, person, Purpose.KEEP_RECORD));

        assertThat(test.store().<Integer>read(tx -> tx.sql().fetchCount(CONSENT_STOP))).isZero();
    }

    @Test
    void takingOnePurposeBackEndsItsObjectionAlone() {
        test.done(tx -> consents.object(tx, person, Purpose.CONTACT, null));
        test.done(tx -> consents.object(tx, person, Purpose.COUNT_ME, null));
        test.done(tx -> consents.withdraw(tx, person, Purpose.CONTACT));

        assertThat(stops()).extracting(Stop::purpose).containsExactly(Purpose.COUNT_ME);
        assertThat(decide(Purpose.CONTACT)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whereNothingIsKeptThereIsNothingToStop() {
        assertThat(test.store().write(tx -> consents.restrict(tx, PersonId.random(), Ground.OWN_WISH, null)))
                .isEqualTo(Outcome.refused("", "stop.nothing_kept"));
        assertThat(test.store().write(tx -> consents.object(tx, person, Purpose.KEEP_HEALTH, null)))
                .isEqualTo(Outcome.refused("", "stop.nothing_kept"));
        test.done(tx -> consents.restrict(tx, person, Ground.OWN_WISH, null));
        assertThat(test.store().write(tx -> consents.restrict(tx, person, Ground.OWN_WISH, null)))
                .isEqualTo(Outcome.refused("", "stop.stands"));
    }

    @Test
    void whatIsStoppedIsAddedToNeverChanged() {
        test.done(tx -> consents.restrict(tx, person, Ground.OWN_WISH, null));
        assertThatThrownBy(() -> test.scene(tx -> tx.sql().update(CONSENT_STOP).set(CONSENT_STOP.CHANGE, "LIFTED")
                .execute())).hasStackTraceContaining("append only");
        assertThatThrownBy(() -> test.scene(tx -> tx.sql().deleteFrom(CONSENT_STOP).execute()))
                .hasStackTraceContaining("append only");
    }

    @Test
    void itIsInTheCopy() {
        test.done(tx -> consents.restrict(tx, person, Ground.SAYS_WRONG, "the year is wrong"));

        Held held = test.done(tx -> Outcome.done(consents.held(tx, person, Language.EN))).getLast();
        assertThat(held.kind()).isEqualTo("stop");
        assertThat(held.facts()).extracting(HeldFact::value).containsExactly("Everything: kept, not used",
                "Stop using it", "You said that it is wrong", "the year is wrong");
    }

    private void agree(Purpose purpose) {
        assertThat(decide(purpose)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome<?> decide(Purpose purpose) {
        return test.store().write(tx -> consents.decide(tx,
                DecisionDraft.spoken(person, purpose, Answer.AGREED, Language.EN)));
    }

    private Outcome<?> lift(Purpose purpose) {
        return test.store().write(tx -> consents.lift(tx, person, purpose, Ground.OWN_WISH, null));
    }

    private Outcome<?> permit(Purpose purpose) {
        return test.store().write(tx -> consents.permit(tx, person, purpose));
    }

    private List<Stop> stops() {
        return test.store().read(tx -> consents.stops(tx, person));
    }

    private int open() {
        return test.store().read(tx -> tx.sql().fetchCount(CONSENT_OPEN));
    }

    private int counted() {
        return test.store().read(tx -> tx.sql().fetchCount(COUNT_ME_CARD));
    }
}
