package org.mlango.ownview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.OWN_VIEW;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.library.Topic;
import org.mlango.ownview.AnswerViewModel.Keep;
import org.mlango.ownview.TalkViewModel.Part;
import org.mlango.store.Role;

class TalkViewModelTest {
    private final OwnViewScene scene = new OwnViewScene();
    private final TalkViewModel talk = scene.talk();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void itIsFineIsThreePressesAndLeavesNoQuestionOpen() {
        talk.itIsFine();
        assertThat(talk.part().get()).isEqualTo(Part.KEEPING);
        assertThat(talk.follows.get()).isFalse();
        talk.keepAll();

        assertThat(scene.visited).containsExactly("person");
        assertThat(scene.about).isEqualTo(scene.person);
        assertThat(scene.said).containsExactly("Written down as they said: one answer. Nothing else.");
        KeptTalksViewModel kept = scene.kept();
        kept.newest();
        assertThat(kept.talks.getFirst().answers()).containsExactly(OwnViewScene.told(Question.WISH, FiveWay.NO, ""));
    }

    @ParameterizedTest
    @EnumSource(value = FiveWay.class, names = {"NO", "SOMETIMES", "YES", "RATHER_NOT_SAY"})
    void noAnswerButAWishOpensTheChoices(FiveWay said) {
        for (Question question : Question.values()) {
            if (question.isFiveWay() && question != Question.WISH) {
                (question.isOfEach() ? talk.things.getFirst().answer(question) : talk.answer(question)).said.set(said);
            }
        }
        assertThat(talk.follows.get()).isFalse();
        talk.answer(Question.WISH).said.set(said);
        assertThat(talk.follows.get()).isEqualTo(said == FiveWay.YES);
        talk.answer(Question.WISH).said.set(null);
        assertThat(talk.follows.get()).isFalse();
        talk.asked.set(true);
        assertThat(talk.follows.get()).isTrue();
    }

    @Test
    void onlyWhatTheySaidMayBeKeptIsKept() {
        AnswerViewModel gives = talk.things.getFirst().answer(Question.GIVES);
        gives.words.set("nguvu");
        gives.codes.add("WE_ENERGY");
        talk.answer(Question.HURT).said.set(FiveWay.YES);
        talk.answer(Question.CARE).words.set("rafiki");
        talk.finish();
        assertThat(talk.told()).hasSize(3);
        gives.keep.set(Keep.KEEP);
        talk.answer(Question.HURT).keep.set(Keep.LET_GO);
        talk.save();

        assertThat(kept()).containsExactly(
                new Answer(Question.GIVES, 0, FiveWay.NOT_ASKED, Set.of("WE_ENERGY"), "nguvu"));
        assertThat(talk.told()).isEmpty();
    }

    @Test
    void withNothingToKeepNothingIsWritten() {
        talk.answer(Question.CARE).words.set("rafiki");
        talk.finish();
        talk.each(Keep.LET_GO);
        talk.save();
        assertThat(rows()).isZero();
        assertThat(scene.said).containsExactly("Nothing was written down.");
        assertThat(scene.visited).containsExactly("person");
    }

    @Test
    void lettingGoForgetsEverything() {
        talk.answer(Question.CARE).words.set("rafiki");
        talk.things.getFirst().answer(Question.CALLED).words.set("kete");
        talk.finish();
        talk.letGo();
        assertThat(rows()).isZero();
        assertThat(talk.told()).isEmpty();
        assertThat(talk.things).isEmpty();
    }

    /** Everything that can be said, pressed or shown is as if nobody had been there. */
    @Test
    void whoComesNextFindsAnEmptyTalk() {
        AnswerViewModel care = talk.answer(Question.CARE);
        care.words.set("rafiki");
        care.codes.add("SC_REST");
        care.keep.set(Keep.KEEP);
        talk.answer(Question.WISH).said.set(FiveWay.YES);
        talk.asked.set(true);
        talk.busy.set(true);
        assertThat(talk.holdsWords()).isTrue();
        assertThat(talk.mayLeave()).isFalse();
        assertThat(talk.refusal().get()).isNotEmpty();

        talk.forget();
        assertThat(talk.holdsWords()).isFalse();
        assertThat(care.words.get()).isEmpty();
        assertThat(care.codes).isEmpty();
        assertThat(care.keep.get()).isNull();
        assertThat(talk.answer(Question.WISH).said.get()).isNull();
        assertThat(List.of(talk.asked.get(), talk.agreed.get(), talk.busy.get(), talk.follows.get()))
                .containsOnly(false);
        assertThat(talk.refusal().get()).isEmpty();
        assertThat(talk.part().get()).isEqualTo(Part.TALKING);
        care.words.set("of nobody");
        talk.keepAll();
        assertThat(rows()).as("there is nobody it could be written down of").isZero();
    }

    @Test
    void aTalkBeginsEmptyWhoeverWasThereBefore() {
        talk.answer(Question.CARE).words.set("rafiki");
        talk.addThing();
        assertThat(talk.mayLeave()).isFalse();
        talk.finish();
        assertThat(talk.refusal().get()).as("asked now").isEmpty();
        talk.open(scene.person);
        assertThat(talk.told()).isEmpty();
        assertThat(talk.things).hasSize(1);
        assertThat(talk.sharedFor("kete")).extracting(Topic::code).startsWith("HEROIN");
        assertThat(talk.steps()).isNotEmpty();
        assertThat(talk.words(Language.EN)).isNotNull();
    }

    @Test
    void leavingItIsOneStep() {
        talk.finish();
        assertThat(scene.visited).containsExactly("person");
        assertThat(scene.said).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void goingAwayAsksFirstWhatMayBeWrittenDown() {
        assertThat(talk.mayLeave()).isTrue();
        talk.answer(Question.CARE).words.set("maji");
        assertThat(talk.mayLeave()).isFalse();
        assertThat(talk.part().get()).isEqualTo(Part.KEEPING);
        assertThat(talk.refusal().get()).startsWith("Before you go");
        talk.talkOn();
        assertThat(talk.part().get()).isEqualTo(Part.TALKING);
        assertThat(talk.refusal().get()).isEmpty();
        assertThat(talk.answer(Question.CARE).words.get()).isEqualTo("maji");
    }

    @Test
    void anAgreementTakenBackMeanwhileKeepsNothingAndLosesNothing() {
        assertThat(talk.agreed.get()).isTrue();
        talk.answer(Question.CARE).words.set("maji");
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person, Purpose.KEEP_CONVERSATION));
        talk.keepAll();
        assertThat(rows()).isZero();
        assertThat(talk.refusal().get()).startsWith("This needs a yes first: Keep what we talked about");
        assertThat(talk.answer(Question.CARE).words.get()).isEqualTo("maji");
        assertThat(talk.busy.get()).isFalse();
        assertThat(scene.talk().agreed.get()).isFalse();
    }

    @Test
    void whoMayNotListenIsToldSoAndNothingIsLost() {
        talk.answer(Question.CARE).words.set("maji");
        scene.test.as(Role.NURSE);
        talk.keepAll();
        assertThat(talk.refusal().get()).startsWith("Only a counsellor");
        assertThat(talk.told()).hasSize(1);
    }

    @Test
    void aChoiceIsTakenOnlyAfterTheySaidWhatMayBeWritten() {
        List<PersonId> taken = new java.util.ArrayList<>();
        NextStep step = step(taken);
        talk.answer(Question.WISH).said.set(FiveWay.YES);
        talk.take(step);
        assertThat(taken).isEmpty();
        assertThat(talk.part().get()).isEqualTo(Part.KEEPING);
        talk.keepAll();
        assertThat(taken).containsExactly(scene.person);
        assertThat(scene.visited).isEmpty();
    }

    @Test
    void withNothingSaidAChoiceIsTakenAtOnce() {
        List<PersonId> taken = new java.util.ArrayList<>();
        talk.asked.set(true);
        talk.take(step(taken));
        assertThat(taken).containsExactly(scene.person);
    }

    @Test
    void talkingOnForgetsTheChoiceButNotTheTalk() {
        List<PersonId> taken = new java.util.ArrayList<>();
        talk.answer(Question.WISH).said.set(FiveWay.YES);
        talk.take(step(taken));
        talk.talkOn();
        talk.finish();
        talk.letGo();
        assertThat(taken).isEmpty();
        assertThat(scene.visited).containsExactly("person");
    }

    @Test
    void goingElsewhereForgetsTheChoiceToo() {
        List<PersonId> taken = new java.util.ArrayList<>();
        talk.answer(Question.WISH).said.set(FiveWay.YES);
        talk.take(step(taken));
        assertThat(talk.mayLeave()).isFalse();
        talk.letGo();
        assertThat(taken).isEmpty();
    }

    @Test
    void severalThingsKeepTheirPlaces() {
        talk.addThing();
        talk.addThing();
        talk.things.get(0).answer(Question.CALLED).words.set("miraa");
        talk.things.get(1).answer(Question.CALLED).words.set("pombe");
        talk.things.get(2).answer(Question.CALLED).words.set("bangi");
        assertThat(talk.place(talk.things.get(2).answer(Question.CALLED))).isEqualTo(2);
        assertThat(talk.place(talk.answer(Question.CARE))).isNull();
        talk.removeThing(talk.things.get(1));
        talk.keepAll();
        assertThat(kept()).extracting(Answer::words).containsExactly("miraa", "bangi");
        assertThat(kept()).extracting(Answer::thing).containsExactly(0, 1);
    }

    @Test
    void thingsHaveALimit() {
        for (int i = 0; i < 40; i++) {
            talk.addThing();
        }
        assertThat(talk.things).hasSize(TalkRules.MOST_THINGS);
    }

    @Test
    void theRoomItselfBringsEqualChoicesInOrder() {
        assertThat(scene.ownView.steps()).extracting(NextStep::name).containsExactly("library", "take-along");
        scene.ownView.bring(step(List.of()));
        assertThat(scene.ownView.steps()).extracting(NextStep::name).containsExactly("library", "plan", "take-along");
        scene.ownView.steps().getLast().take(scene.person);
        assertThat(scene.visited).containsExactly("record-visit");
        assertThat(scene.about).isEqualTo(scene.person);
        scene.ownView.steps().getFirst().take(scene.person);
        assertThat(scene.visited).containsExactly("record-visit", "library");
        assertThat(scene.about).as("a topic is read, whoever it is for").isNull();
    }

    @Test
    void whatIsKeptIsShownOnlyOnRequestNewestFirst() {
        keep("moja");
        keep("mbili");
        KeptTalksViewModel kept = scene.kept();
        assertThat(kept.talks).isEmpty();
        assertThat(kept.open().get()).isFalse();
        kept.newest();
        assertThat(kept.person()).isEqualTo(scene.person);
        assertThat(kept.words(Language.SW)).isNotNull();
        assertThat(kept.talks).hasSize(1);
        assertThat(kept.more.get()).isTrue();
        kept.close();
        assertThat(kept.more.get()).as("closed, it says nothing of earlier ones").isFalse();
        kept.earlierToo();
        assertThat(kept.talks).hasSize(2);
        assertThat(kept.more.get()).isFalse();

        kept.takeBack(kept.talks.getFirst(), kept.talks.getFirst().answers().getFirst());
        assertThat(kept.talks).hasSize(1);
        assertThat(scene.said).contains("The answer is deleted.");
        kept.close();
        assertThat(kept.talks).isEmpty();
        assertThat(kept.open().get()).isFalse();
        kept.newest();
        kept.show(null);
        assertThat(kept.talks).isEmpty();
        kept.newest();
        assertThat(kept.open().get()).isFalse();
    }

    @Test
    void takingBackOnTheNewestDayKeepsEarlierOnesHidden() {
        keep("moja");
        keep("mbili");
        KeptTalksViewModel kept = scene.kept();
        kept.newest();
        kept.takeBack(kept.talks.getFirst(), kept.talks.getFirst().answers().getFirst());
        assertThat(kept.talks).hasSize(1);
        assertThat(kept.talks.getFirst().answers().getFirst().words()).isEqualTo("moja");
    }

    @Test
    void whoMayNotReadIsToldSo() {
        keep("moja");
        KeptTalksViewModel kept = scene.kept();
        kept.newest();
        Talk talk = kept.talks.getFirst();
        scene.test.as(Role.NURSE);
        kept.takeBack(talk, talk.answers().getFirst());
        assertThat(kept.refusal().get()).startsWith("Only a counsellor");
        kept.close();
        assertThat(kept.refusal().get()).isEmpty();
        kept.newest();
        assertThat(kept.open().get()).isFalse();
        assertThat(kept.refusal().get()).startsWith("Only a counsellor");
        assertThat(rows()).isEqualTo(1);
    }

    private void keep(String words) {
        TalkViewModel one = scene.talk();
        one.answer(Question.CARE).words.set(words);
        one.keepAll();
        scene.test.clock().advance(java.time.Duration.ofDays(1));
    }

    private List<Answer> kept() {
        return scene.test.done(tx -> scene.ownView.read(tx, scene.person, false)).getFirst().answers();
    }

    private int rows() {
        return scene.test.store().read(tx -> tx.sql().fetchCount(OWN_VIEW));
    }

    private static NextStep step(List<PersonId> taken) {
        return new NextStep() {
            @Override
            public String name() {
                return "plan";
            }

            @Override
            public Texts texts() {
                return Texts.of(TalkViewModel.class);
            }

            @Override
            public String key() {
                return "steps.now";
            }

            @Override
            public Ikon icon() {
                return Feather.MAP;
            }

            @Override
            public int position() {
                return 25;
            }

            @Override
            public void take(PersonId person) {
                taken.add(person);
            }
        };
    }
}
