package org.mlango.asking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

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
import org.mlango.consent.Standing;
import org.mlango.consent.TestWorker;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.ReadTx;
import org.mlango.store.TestStore;
import org.mlango.store.WriteTx;

class ConsentSectionViewModelTest {
    private final TestStore test = TestStore.fresh();
    private final Consents consents = new Consents();
    private final PersonId person = PersonId.random();
    private final ConsentSectionViewModel model = new ConsentSectionViewModel(test.background(), consents,
            new Asking(consents, new Centre()));
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
                Standing.NEVER_ASKED);
    }

    @Test
    void whatHasRunOutStandsFirst() {
        agree(Purpose.CONTACT);
        test.clock().advance(Duration.ofDays(200));
        agree(Purpose.KEEP_RECORD);
        model.show(person);
        assertThat(model.reviewDue()).isFalse();

        test.clock().advance(Duration.ofDays(200));
        model.show(person);

        assertThat(model.reviewDue()).isTrue();
        assertThat(model.rows.stream().map(PurposeStanding::purpose)).startsWith(Purpose.CONTACT, Purpose.KEEP_RECORD,
                Purpose.COUNT_ME);
        assertThat(model.rows.getFirst().standing()).isEqualTo(Standing.EXPIRED);
    }

    private void agree(Purpose purpose) {
        test.done(tx -> consents.decide(tx, DecisionDraft.spoken(person, purpose, Answer.AGREED, Language.EN)));
    }

    @Test
    void askedNowAndKept() {
        model.ask(Purpose.CONTACT);
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
        assertThat(model.taking.get()).isNull();
    }

    @Test
    void aNoWhenAskedAgainShowsFirstWhatGoes() {
        test.clock().advance(Duration.ofDays(400));
        model.show(person);
        assertThat(model.rows.getFirst().standing()).isEqualTo(Standing.EXPIRED);
        model.ask(Purpose.KEEP_RECORD);
        requireNonNull(model.talk.get()).answer(Purpose.KEEP_RECORD).set(Reply.SAID_NO);
        model.keepAnswer();

        assertThat(model.taking.get()).isEqualTo(Purpose.KEEP_RECORD);
        assertThat(model.talk.get()).isNull();
        model.confirmTakingBack();
        assertThat(told).containsExactly("erased KEEP_RECORD", "gone");
    }

    @Test
    void whatStandsAgainstItIsSaidAndTheAnswerStays() {
        model.ask(Purpose.COUNT_ME);
        requireNonNull(model.talk.get()).answer(Purpose.COUNT_ME).set(Reply.AGREED);
        test.clock().advance(Duration.ofDays(-1));
        model.keepAnswer();
        assertThat(model.refusal().get()).startsWith("The clock of this computer");
        assertThat(model.talk.get()).isNotNull();
    }

    @Test
    void theExactTextOfTheChosenLanguageIsShown() {
        model.ask(Purpose.CONTACT);
        ConsentTalkViewModel talk = requireNonNull(model.talk.get());
        talk.language.set(Language.SW);
        ConsentTalkViewModel.Asked asked = talk.asked(Purpose.CONTACT);
        assertThat(asked.question().get() + "\n\n" + asked.body().get())
                .isEqualTo(test.store().read(tx -> consents.text(tx, Purpose.CONTACT, Language.SW)).words());
        talk.answer(Purpose.CONTACT).set(Reply.AGREED);
        assertThat(talk.decisions(person).getFirst().language()).isEqualTo(Language.SW);
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
