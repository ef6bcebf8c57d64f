package org.mlango.asking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.CONSENT_DECISION;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.centre.Centre;
import org.mlango.consent.Answer;
import org.mlango.consent.ConsentWithdrawn;
import org.mlango.consent.Consents;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Going;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.PurposeStanding;
import org.mlango.consent.Shown;
import org.mlango.consent.Standing;
import org.mlango.consent.TestWorker;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.Role;
import org.mlango.store.TestStore;
import org.mlango.store.WriteTx;

class ConsentSectionViewModelTest {
    private final TestStore test = TestStore.fresh();
    private final Consents consents = new Consents();
    private final PersonId person = PersonId.random();
    private final Asking asking = new Asking(consents, new Centre());
    private final ConsentSectionViewModel model = new ConsentSectionViewModel(test.background(), consents, asking);
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void furnish() {
        test.scene(tx -> {
            TestWorker.insert(tx);
            consents.furnish(tx);
        });
        test.done(tx -> consents.decide(tx,
                DecisionDraft.spoken(person, Purpose.KEEP_RECORD, Answer.AGREED, Language.EN)));
        consents.register(new Room());
        model.onGone(() -> told.add("gone"));
        model.onChanged(() -> told.add("changed"));
        model.show(person);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void everyPurposeInUseIsShownWithWhereItStands() {
        assertThat(model.rows.stream().map(PurposeStanding::purpose)).isEqualTo(ConsentSectionViewModel.IN_USE);
        assertThat(model.rows.stream().map(PurposeStanding::standing)).containsExactly(Standing.AGREED,
                Standing.NEVER_ASKED, Standing.NEVER_ASKED, Standing.NEVER_ASKED, Standing.NEVER_ASKED,
                Standing.NEVER_ASKED,
                Standing.NEVER_ASKED);
    }

    @Test
    void whatHasRunOutStandsFirst() {
        agree(Purpose.CONTACT);
        test.clock().advance(Duration.ofDays(200));
        agree(Purpose.KEEP_RECORD);
        model.show(person);
        assertThat(model.due()).isEmpty();

        test.clock().advance(Duration.ofDays(200));
        model.show(person);

        assertThat(model.due()).isNotEmpty();
        assertThat(model.rows.stream().map(PurposeStanding::purpose)).startsWith(Purpose.CONTACT, Purpose.KEEP_RECORD,
                Purpose.COUNT_ME);
        assertThat(model.rows.getFirst().standing()).isEqualTo(Standing.EXPIRED);
    }

    private void agree(Purpose purpose) {
        test.done(tx -> consents.decide(tx, DecisionDraft.spoken(person, purpose, Answer.AGREED, Language.EN)));
    }

    @Test
    void askedNowAndKept() {
        model.ask(List.of(Purpose.CONTACT));
        ConsentTalkViewModel talk = requireNonNull(model.talk.get());
        model.keepAnswer();
        assertThat(told).isEmpty();
        talk.answer(Purpose.CONTACT).set(Reply.SAID_NO);
        model.keepAnswer();

        assertThat(model.rows.get(2).standing()).isEqualTo(Standing.SAID_NO);
        assertThat(model.talk.get()).isNull();
        assertThat(told).containsExactly("changed");
    }

    @Test
    void takingBackShowsWhatGoesAndLeavesNobodyBehind() {
        model.takeBack(Purpose.KEEP_RECORD);
        assertThat(model.going).containsExactly("Keep a record");
        model.confirmTakingBack();
        assertThat(told).containsExactly("erased KEEP_RECORD", "gone");
        assertThat(model.rows).isEmpty();
    }

    @Test
    void goingBackChangesNothing() {
        model.takeBack(Purpose.KEEP_RECORD);
        model.back();
        model.confirmTakingBack();
        assertThat(told).isEmpty();
        assertThat(model.taking).isEmpty();
    }

    @Test
    void aNoWhenAskedAgainShowsFirstWhatGoes() {
        test.clock().advance(Duration.ofDays(400));
        model.show(person);
        assertThat(model.rows.getFirst().standing()).isEqualTo(Standing.EXPIRED);
        model.ask(List.of(Purpose.KEEP_RECORD));
        requireNonNull(model.talk.get()).answer(Purpose.KEEP_RECORD).set(Reply.SAID_NO);
        model.keepAnswer();

        assertThat(model.taking).containsExactly(Purpose.KEEP_RECORD);
        model.back();
        assertThat(model.talk.get()).as("what was said is still there").isNotNull();
        assertThat(told).isEmpty();
        model.keepAnswer();
        model.confirmTakingBack();
        assertThat(told).containsExactly("erased KEEP_RECORD", "gone");
    }

    @Test
    void whatStandsAgainstItIsSaidAndTheAnswerStays() {
        model.ask(List.of(Purpose.COUNT_ME));
        requireNonNull(model.talk.get()).answer(Purpose.COUNT_ME).set(Reply.AGREED);
        test.clock().advance(Duration.ofDays(-1));
        model.keepAnswer();
        assertThat(model.refusal().get()).startsWith("The clock of this computer");
        assertThat(model.talk.get()).isNotNull();
    }

    @Test
    void theExactTextOfTheChosenLanguageIsShown() {
        model.ask(List.of(Purpose.CONTACT));
        ConsentTalkViewModel talk = requireNonNull(model.talk.get());
        talk.language.set(Language.SW);
        AskedViewModel asked = talk.asked(Purpose.CONTACT);
        assertThat(asked.question.get() + "\n\n" + asked.body.get())
                .isEqualTo(test.store().read(tx -> consents.text(tx, Purpose.CONTACT, Language.SW)).words());
        talk.answer(Purpose.CONTACT).set(Reply.AGREED);
        assertThat(talk.decisions().getFirst().shown().language()).isEqualTo(Language.SW);
    }

    @Test
    void anAnswerIsToTheWordsThatWereOnTheScreenWhenItWasGiven() {
        ConsentTalkViewModel talk = ask(Purpose.CONTACT);
        UUID read = requireNonNull(talk.asked(Purpose.CONTACT).shown.get()).id();
        talk.answer(Purpose.CONTACT).set(Reply.AGREED);
        talk.language.set(Language.SW);
        assertThat(talk.decisions().getFirst().shown()).isEqualTo(new Shown(Language.EN, read));
        model.keepAnswer();
        assertThat(test.store().<UUID>read(tx -> tx.sql().select(CONSENT_DECISION.TEXT_ID).from(CONSENT_DECISION)
                .where(CONSENT_DECISION.PURPOSE.eq("CONTACT")).fetchSingle().value1())).isEqualTo(read);
    }

    @Test
    void newWordsWhileTheOldOnesAreReadAreAskedAndNothingTypedIsLost() {
        ConsentTalkViewModel talk = ask(Purpose.CONTACT);
        talk.answer(Purpose.CONTACT).set(Reply.AGREED);
        talk.words.set("never to my sister");
        test.done(tx -> consents.newTexts(tx, Purpose.CONTACT, "May we call?", "Je, tunaweza kupiga simu?"));
        model.keepAnswer();

        assertThat(talk.note().get()).startsWith("New words came for this while they were read: Contact me.");
        assertThat(talk.words.get()).isEqualTo("never to my sister");
        assertThat(talk.answer(Purpose.CONTACT).get()).isNull();
        assertThat(talk.asked(Purpose.CONTACT).question.get()).isEqualTo("May we call?");
        assertThat(told).isEmpty();
        talk.answer(Purpose.CONTACT).set(Reply.AGREED);
        model.keepAnswer();
        assertThat(told).containsExactly("changed");
    }

    @Test
    void nobodyIsAskedWithWordsSomebodyEditedInTheDatabase() {
        agree(Purpose.CONTACT);
        test.scene(tx -> {
            tx.sql().execute("DROP TRIGGER consent_text_unchanged");
            tx.sql().execute(
                    "UPDATE consent_text SET words = (SELECT words FROM consent_text WHERE purpose = 'COUNT_ME'"
                            + " AND language = 'EN') WHERE purpose = 'CONTACT'");
        });
        ConsentTalkViewModel talk = ask(Purpose.CONTACT);
        assertThat(talk.asked(Purpose.CONTACT).question.get()).startsWith("The words for this question were changed");
        assertThat(talk.asked(Purpose.CONTACT).answerable.get()).isFalse();
        talk.answer(Purpose.CONTACT).set(Reply.AGREED);
        model.keepAnswer();
        assertThat(talk.note().get()).startsWith("The words for this were changed outside the program");
        assertThat(told).isEmpty();

        test.done(tx -> consents.newTexts(tx, Purpose.CONTACT, "May we call?", "Je, tunaweza kupiga simu?"));
        model.show(person);
        assertThat(model.due()).containsExactly(Purpose.CONTACT);
        ConsentTalkViewModel again = ask(Purpose.CONTACT);
        again.answer(Purpose.CONTACT).set(Reply.AGREED);
        model.keepAnswer();
        assertThat(told).containsExactly("changed");
    }

    @Test
    void allThatIsDueIsAskedInOneTalkAndKeptAtOnce() {
        agree(Purpose.COUNT_ME);
        agree(Purpose.CONTACT);
        test.clock().advance(Duration.ofDays(400));
        model.show(person);
        assertThat(model.due()).containsExactly(Purpose.KEEP_RECORD, Purpose.COUNT_ME, Purpose.CONTACT);
        model.ask(model.due());
        ConsentTalkViewModel talk = requireNonNull(model.talk.get());
        talk.answer(Purpose.KEEP_RECORD).set(Reply.AGREED);
        talk.answer(Purpose.COUNT_ME).set(Reply.LATER);
        talk.answer(Purpose.CONTACT).set(Reply.SAID_NO);
        model.keepAnswer();
        assertThat(model.taking).containsExactly(Purpose.CONTACT);
        assertThat(standing(Purpose.KEEP_RECORD)).as("nothing before what goes was seen").isEqualTo(Standing.EXPIRED);

        model.confirmTakingBack();
        assertThat(told).containsExactly("erased CONTACT", "changed");
        assertThat(standing(Purpose.KEEP_RECORD)).isEqualTo(Standing.AGREED);
        assertThat(standing(Purpose.COUNT_ME)).isEqualTo(Standing.EXPIRED);
        assertThat(standing(Purpose.CONTACT)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void underEighteenIsAskedFromTheFileAsTheCentreChose() {
        choose(YoungPathway.GUARDIAN);
        ConsentTalkViewModel talk = ask(Purpose.KEEP_RECORD);
        talk.answer(Purpose.KEEP_RECORD).set(Reply.AGREED);
        assertThat(talk.complete().getValue()).isTrue();
        talk.isYoung.set(true);
        assertThat(talk.complete().getValue()).as("the guardian is not there yet").isFalse();
        talk.guardianAgrees.set(true);
        talk.youngWords.set("aunt");
        model.keepAnswer();
        assertThat(told).containsExactly("changed");
        assertThat(test.store().<Boolean>read(tx -> asking.hasBasis(tx, person))).isTrue();

        ConsentTalkViewModel again = ask(Purpose.KEEP_RECORD);
        again.answer(Purpose.KEEP_RECORD).set(Reply.AGREED);
        again.isYoung.set(true);
        again.guardianAgrees.set(true);
        model.keepAnswer();
        assertThat(told).containsExactly("changed", "changed");
    }

    @Test
    void anExceptionFromTheFileWantsASecondPersonForJustThisPerson() {
        choose(YoungPathway.EXCEPTION);
        ConsentTalkViewModel talk = ask(Purpose.KEEP_RECORD);
        talk.answer(Purpose.KEEP_RECORD).set(Reply.AGREED);
        talk.isYoung.set(true);
        talk.youngWords.set("lives alone");
        assertThat(talk.complete().getValue()).isFalse();
        talk.second.set((tx, about) -> about.equals(person.value()) && !told.contains("second")
                ? Outcome.done(told.add("second"))
                : Outcome.refused("", "young.second"));
        model.keepAnswer();
        assertThat(told).containsExactly("second", "changed");
        assertThat(test.store().<Boolean>read(tx -> asking.hasBasis(tx, person))).isTrue();
    }

    @Test
    void whereNobodyYoungIsKeptWhatIsThereGoesOnceItWasSeen() {
        choose(YoungPathway.ANONYMOUS_ONLY);
        ConsentTalkViewModel talk = ask(Purpose.KEEP_RECORD);
        talk.answer(Purpose.KEEP_RECORD).set(Reply.AGREED);
        talk.isYoung.set(true);
        assertThat(talk.decisions()).isEmpty();
        model.keepAnswer();
        assertThat(model.taking).containsExactly(Purpose.KEEP_RECORD);
        assertThat(model.because.get()).startsWith("Your centre keeps no record of people under 18");
        assertThat(told).isEmpty();
        model.confirmTakingBack();
        assertThat(told).containsExactly("erased KEEP_RECORD", "gone");
        assertThat(test.store().<Boolean>read(tx -> asking.hasBasis(tx, person))).isFalse();
    }

    private ConsentTalkViewModel ask(Purpose purpose) {
        model.ask(List.of(purpose));
        return requireNonNull(model.talk.get());
    }

    private void choose(YoungPathway pathway) {
        test.as(Role.MANAGER);
        test.done(tx -> asking.choosePathway(tx, pathway));
        test.as(Role.COUNSELLOR);
    }

    private Standing standing(Purpose purpose) {
        return test.store().read(tx -> consents.standing(tx, person, purpose));
    }

    private final class Room implements ConsentWithdrawn {
        @Override
        public void erase(WriteTx tx, PersonId who, Purpose purpose) {
            told.add("erased " + purpose);
        }

        @Override
        public List<Going> going(ReadTx tx, PersonId who, Purpose purpose) {
            return List.of(new Going(Texts.of(Consents.class), "purpose." + purpose.key()));
        }
    }
}
