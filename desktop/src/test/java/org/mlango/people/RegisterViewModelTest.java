package org.mlango.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.asking.Reply;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;

class RegisterViewModelTest {
    private final PeopleScene scene = new PeopleScene();
    private final RegisterViewModel model = new RegisterViewModel(scene.test.background(), scene.people,
            scene.asking, scene.askingRoom.talk(Purpose.FIRST_CONTACT));

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void twoAnswersThenACode() {
        model.begin();
        assertThat(model.talk.complete().get()).isFalse();
        model.talk.answer(Purpose.KEEP_RECORD).set(Reply.AGREED);
        assertThat(model.talk.complete().get()).isFalse();
        model.talk.answer(Purpose.COUNT_ME).set(Reply.SAID_NO);
        model.next();
        assertThat(model.step.get()).isEqualTo(RegisterViewModel.Step.TELL);
        model.save();

        assertThat(model.step.get()).isEqualTo(RegisterViewModel.Step.CARD);
        PersonFace face = requireNonNull(model.kept.get());
        assertThat(CardCode.valid(face.cardCode())).isTrue();
        scene.test.scene(tx -> assertThat(scene.consents.standing(tx, face.person(), Purpose.COUNT_ME))
                .isEqualTo(Standing.SAID_NO));
    }

    @Test
    void aNoIsFineAndKeepsNothing() {
        model.begin();
        model.talk.answer(Purpose.KEEP_RECORD).set(Reply.SAID_NO);
        model.next();
        assertThat(model.step.get()).isEqualTo(RegisterViewModel.Step.FINE);
        assertThat(scene.people.index().size()).isZero();
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        agree();
        model.form.nameToUse.set("Amina");
        model.form.birthYear.set("1890");
        model.save();
        assertThat(model.form.refusal("birthYear").get()).startsWith("Years before 1900");
        assertThat(model.form.nameToUse.get()).isEqualTo("Amina");

        model.form.birthYear.set("19.5");
        model.save();
        assertThat(model.form.refusal("birthYear").get()).startsWith("A year has four digits");

        model.form.birthYear.set("1995");
        model.save();
        assertThat(requireNonNull(model.kept.get()).nameToUse()).isEqualTo("Amina");
        assertThat(model.form.nameToUse.get()).isEmpty();
    }

    @Test
    void somebodyLikelyKnownIsSaidSoftly() {
        scene.register(PersonDraft.named("Mohamed"));
        agree();
        model.form.nameToUse.set("Muhamed");
        assertThat(model.mayBe).hasSize(1);
        model.save();
        assertThat(model.step.get()).isEqualTo(RegisterViewModel.Step.CARD);
    }

    @Test
    void leavingWithSomethingTypedIsSaidOnce() {
        agree();
        assertThat(model.mayLeave()).isTrue();
        model.form.phrase.set("mango tree");
        assertThat(model.mayLeave()).isFalse();
        assertThat(model.leaving.get()).isTrue();
        assertThat(model.mayLeave()).isTrue();
    }

    @Test
    void theNextPersonSeesNothingOfTheOneBefore() {
        agree();
        model.form.nameToUse.set("Amina");
        model.begin();
        assertThat(model.form.nameToUse.get()).isEmpty();
        assertThat(model.talk.answer(Purpose.KEEP_RECORD).get()).isNull();
    }

    private void agree() {
        model.begin();
        model.talk.answer(Purpose.KEEP_RECORD).set(Reply.AGREED);
        model.talk.answer(Purpose.COUNT_ME).set(Reply.AGREED);
        model.next();
    }
}
