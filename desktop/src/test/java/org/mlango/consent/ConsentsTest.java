package org.mlango.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mlango.schema.Tables.CONSENT_DECISION;
import static org.mlango.schema.Tables.CONSENT_TEXT;
import static org.mlango.schema.Tables.ERASING;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.kit.text.Language;
import org.mlango.store.Outcome;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.store.WriteTx;

class ConsentsTest {
    private final TestStore test = TestStore.fresh();
    private final Consents consents = new Consents();
    private final PersonId person = PersonId.random();

    @BeforeEach
    void furnish() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
        });
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void nothingMayBeWrittenAboutSomebodyNeverAsked() {
        assertThat(permit(Purpose.KEEP_RECORD))
                .isEqualTo(Outcome.refused("", "consent.missing", Purpose.KEEP_RECORD));
        assertThat(standing(Purpose.KEEP_RECORD)).isEqualTo(Standing.NEVER_ASKED);
    }

    @Test
    void agreeingOpensTwelveMonths() {
        agree(Purpose.KEEP_RECORD);

        assertThat(permit(Purpose.KEEP_RECORD)).isInstanceOf(Outcome.Done.class);
        assertThat(test.store().read(tx -> consents.standings(tx, person)).getFirst())
                .isEqualTo(new PurposeStanding(Purpose.KEEP_RECORD, null, Standing.AGREED, LocalDate.of(2026, 6, 16),
                        LocalDate.of(2027, 6, 16)));
        test.clock().advance(Duration.ofDays(365));
        assertThat(standing(Purpose.KEEP_RECORD)).isEqualTo(Standing.EXPIRED);
        assertThat(permit(Purpose.KEEP_RECORD)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aNoToARecordLeavesNothingAtAll() {
        assertThat(decide(Purpose.KEEP_RECORD, Answer.SAID_NO))
                .isEqualTo(Outcome.refused("", "consent.keep_nothing"));
        assertThat(decisions()).isZero();
    }

    @Test
    void otherPurposesRestOnARecord() {
        assertThat(decide(Purpose.COUNT_ME, Answer.AGREED))
                .isEqualTo(Outcome.refused("", "consent.missing", Purpose.KEEP_RECORD));
    }

    @Test
    void aNoToBeingCountedIsAnAnswerLikeAnyOther() {
        agree(Purpose.KEEP_RECORD);
        assertThat(decide(Purpose.COUNT_ME, Answer.SAID_NO)).isInstanceOf(Outcome.Done.class);
        assertThat(standing(Purpose.COUNT_ME)).isEqualTo(Standing.SAID_NO);
    }

    @Test
    void aNoToWhatWasAgreedIsATakingBack() {
        agree(Purpose.KEEP_RECORD);
        assertThat(decide(Purpose.KEEP_RECORD, Answer.SAID_NO))
                .isEqualTo(Outcome.refused("", "consent.take_back", Purpose.KEEP_RECORD));
    }

    @Test
    void aClockBeforeTheLastDecisionIsToldAndChangesNothing() {
        agree(Purpose.KEEP_RECORD);
        test.clock().advance(Duration.ofMinutes(-1));

        assertThat(decide(Purpose.COUNT_ME, Answer.AGREED)).isEqualTo(Outcome.refused("", "clock.back"));
        assertThat(decisions()).isEqualTo(1);
    }

    @Test
    void takingBackWorksWhateverTheClockSaysAndWhoeverSitsThere() {
        agree(Purpose.KEEP_RECORD);
        test.clock().advance(Duration.ofDays(-3));
        test.as(Role.MANAGER);

        assertThat(withdraw(Purpose.KEEP_RECORD)).isInstanceOf(Outcome.Done.class);
        assertThat(standing(Purpose.KEEP_RECORD)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void takingBackTheRecordTakesBackAllThatRestsOnIt() {
        agree(Purpose.KEEP_RECORD);
        agree(Purpose.COUNT_ME);
        agree(Purpose.CONTACT);

        assertThat(withdraw(Purpose.KEEP_RECORD)).isInstanceOf(Outcome.Done.class);
        assertThat(List.of(standing(Purpose.KEEP_RECORD), standing(Purpose.COUNT_ME), standing(Purpose.CONTACT)))
                .containsOnly(Standing.WITHDRAWN);
        assertThat(withdraw(Purpose.CONTACT)).isEqualTo(Outcome.refused("", "consent.nothing_stands"));
    }

    @Test
    void roomsAreCalledHighestFirstInTheSameTransaction() {
        List<String> called = new ArrayList<>();
        consents.register((tx, who, purpose) -> called.add("lower"));
        consents.register((tx, who, purpose) -> {
            called.add("higher");
            assertThat(tx.sql().fetchExists(ERASING, ERASING.PERSON_ID.eq(who.value()))).isTrue();
        });
        agree(Purpose.KEEP_RECORD);
        withdraw(Purpose.KEEP_RECORD);

        assertThat(called).containsExactly("higher", "lower");
        assertThat(test.store().<Integer>read(tx -> tx.sql().fetchCount(ERASING))).isZero();
    }

    @Test
    void aRoomThatFailsUndoesTheWholeTakingBack() {
        consents.register((tx, who, purpose) -> {
            throw new IllegalStateException("disk");
        });
        agree(Purpose.KEEP_RECORD);

        assertThatThrownBy(() -> withdraw(Purpose.KEEP_RECORD)).isInstanceOf(IllegalStateException.class);
        assertThat(standing(Purpose.KEEP_RECORD)).isEqualTo(Standing.AGREED);
    }

    @Test
    void whatWasSaidGoesWithTheAgreementTheDecisionsStay() {
        agree(Purpose.KEEP_RECORD);
        test.done(tx -> consents.decide(tx,
                new DecisionDraft(person, Purpose.CONTACT, null, Answer.AGREED, Shown.newest(Language.SW),
                        Expressed.MARKED, Present.COLLEAGUE, Present.NONE, "only on Mondays")));
        assertThat(withWords()).isEqualTo(1);
        assertThat(minded()).containsExactly("only on Mondays");
        withdraw(Purpose.CONTACT);

        assertThat(minded()).isEmpty();

        assertThat(withWords()).isZero();
        assertThat(decisions()).isEqualTo(3);
        assertThat(standing(Purpose.CONTACT)).isEqualTo(Standing.WITHDRAWN);
    }

    private List<String> minded() {
        return test.done(tx -> Outcome.done(consents.minded(tx, person)));
    }

    @Test
    void decisionsAreAddedNeverChanged() {
        agree(Purpose.KEEP_RECORD);
        assertThatThrownBy(() -> test.scene(tx -> tx.sql().update(CONSENT_DECISION)
                .set(CONSENT_DECISION.ANSWER, "SAID_NO").setNull(CONSENT_DECISION.REVIEW_DAY).execute()))
                .hasStackTraceContaining("append only");
        assertThatThrownBy(() -> test.scene(tx -> tx.sql().deleteFrom(CONSENT_DECISION).execute()))
                .hasStackTraceContaining("append only");
    }

    @Test
    void aWorkerWithoutTheKeyToNamesDoesNotAsk() {
        test.as(Role.MANAGER);
        assertThat(decide(Purpose.KEEP_RECORD, Answer.AGREED)).isEqualTo(Outcome.refused("", "consent.not_yours"));
    }

    @Test
    void wordsOfTenThousandSignsComeBackWithTheLimit() {
        assertThat(test.store().write(tx -> consents.decide(tx, new DecisionDraft(person, Purpose.KEEP_RECORD, null,
                Answer.AGREED, Shown.newest(Language.EN), Expressed.SPOKEN, Present.NONE, Present.NONE,
                "x".repeat(10_000)))))
                .isEqualTo(Outcome.refused("words", "text.long", Decide.LONGEST_WORDS));
    }

    @Test
    void aPermitHoldsForOnePersonOnePurposeAndOneTransaction() {
        agree(Purpose.KEEP_RECORD);
        Permit permit = test.done(tx -> consents.permit(tx, person, Purpose.KEEP_RECORD));
        test.scene(tx -> {
            Permit now = ((Outcome.Done<Permit>) consents.permit(tx, person, Purpose.KEEP_RECORD)).value();
            assertThat(now.check(tx, person, Purpose.KEEP_RECORD)).isSameAs(now);
            assertThatThrownBy(() -> now.check(tx, PersonId.random(), Purpose.KEEP_RECORD))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> now.check(tx, person, Purpose.CONTACT)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> now.check(tx, person, Purpose.KEEP_RECORD, UUID.randomUUID()))
                    .isInstanceOf(IllegalStateException.class);
        });
        test.clock().advance(Duration.ofSeconds(1));
        test.scene(tx -> assertThatThrownBy(() -> permit.check(tx, person, Purpose.KEEP_RECORD))
                .isInstanceOf(IllegalStateException.class));
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void eachTextIsThereInBothLanguagesExactlyAsShippedAndNeverChanges(Purpose purpose) {
        for (Language language : Language.values()) {
            ConsentText text = test.store().read(tx -> consents.text(tx, purpose, language));
            assertThat(text.words()).isEqualTo(ConsentTexts.shipped(purpose, language)).hasSizeBetween(100, 1500);
            assertThat(text.hash()).isEqualTo(ConsentTexts.hash(text.words()));
        }
        assertThatThrownBy(() -> test.scene(tx -> tx.sql().update(CONSENT_TEXT).set(CONSENT_TEXT.VERSION, 9).execute()))
                .hasStackTraceContaining("immutable");
    }

    @Test
    void furnishingTwiceChangesNothing() {
        int before = test.store().read(tx -> tx.sql().fetchCount(CONSENT_TEXT));
        test.scene(consents::furnish);
        assertThat(test.store().<Integer>read(tx -> tx.sql().fetchCount(CONSENT_TEXT)))
                .isEqualTo(before).isEqualTo(Purpose.values().length * 2);
    }

    /** A vault made by an older program has no words for a purpose that came later. */
    @Test
    void aLaterPurposeGetsItsWordsWhenSomebodyComesIn() {
        try (TestStore older = TestStore.fresh()) {
            older.scene(tx -> {
                for (Purpose purpose : Purpose.values()) {
                    for (Language language : Language.values()) {
                        if (purpose != Purpose.KEEP_RESULTS) {
                            ConsentWrites.text(tx, new ConsentText(UUID.randomUUID(), purpose, 1, language, "as it was",
                                    ConsentTexts.hash("as it was")));
                        }
                    }
                }
            });
            older.scene(consents::furnish);
            older.scene(tx -> {
                assertThat(consents.text(tx, Purpose.KEEP_RESULTS, Language.SW).words())
                        .isEqualTo(ConsentTexts.shipped(Purpose.KEEP_RESULTS, Language.SW));
                assertThat(consents.text(tx, Purpose.KEEP_HEALTH, Language.EN).words()).isEqualTo("as it was");
            });
        }
    }

    private Outcome<?> permit(Purpose purpose) {
        return test.store().write((WriteTx tx) -> consents.permit(tx, person, purpose));
    }

    private Standing standing(Purpose purpose) {
        return test.store().read(tx -> consents.standing(tx, person, purpose));
    }

    private Outcome<?> decide(Purpose purpose, Answer answer) {
        return test.store().write(tx -> consents.decide(tx,
                DecisionDraft.spoken(person, purpose, answer, Language.EN)));
    }

    private void agree(Purpose purpose) {
        assertThat(decide(purpose, Answer.AGREED)).isInstanceOf(Outcome.Done.class);
    }

    private Outcome<?> withdraw(Purpose purpose) {
        return test.store().write(tx -> consents.withdraw(tx, person, purpose));
    }

    private int decisions() {
        return test.store().read(tx -> tx.sql().fetchCount(CONSENT_DECISION));
    }

    private int withWords() {
        return test.store().read(tx -> tx.sql().fetchCount(CONSENT_DECISION, CONSENT_DECISION.WORDS.isNotNull()));
    }
}
