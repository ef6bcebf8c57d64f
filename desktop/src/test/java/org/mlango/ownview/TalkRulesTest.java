package org.mlango.ownview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.store.Refusal;

class TalkRulesTest {
    @ParameterizedTest
    @EnumSource(value = FiveWay.class, names = {"NO", "SOMETIMES", "RATHER_NOT_SAY", "NOT_ASKED"})
    void nothingFollowsFromAnythingButAYesToAWish(FiveWay said) {
        assertThat(TalkRules.mayFollow(said, false)).isFalse();
        assertThat(TalkRules.mayFollow(said, true)).as("they asked themselves").isTrue();
    }

    @Test
    void aYesToAWishOpensTheChoices() {
        assertThat(TalkRules.mayFollow(FiveWay.YES, false)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(FiveWay.class)
    void everyAnswerIsWhole(FiveWay said) {
        Arrays.stream(Question.values()).filter(Question::isFiveWay)
                .forEach(question -> assertThat(TalkRules.judge(List.of(OwnViewScene.told(question, said, ""))))
                        .as("%s %s", question, said).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyQuestionAloneIsAWholeTalk(Question question) {
        assertThat(TalkRules.judge(List.of(OwnViewScene.told(question, FiveWay.NO, "kama ninavyosema"))))
                .isEmpty();
        assertThat(TalkRules.judge(List.of())).isEmpty();
    }

    @Test
    void wordsHaveALimitAndSaySo() {
        assertThat(TalkRules.judge(List.of(OwnViewScene.told(Question.CARE, FiveWay.NOT_ASKED, "🌿".repeat(2000)))))
                .isEmpty();
        assertThat(TalkRules.judge(List.of(OwnViewScene.told(Question.CARE, FiveWay.NOT_ASKED, "x".repeat(4001)))))
                .containsExactly(new Refusal("words", "words.long", 4000));
    }

    @Test
    void twentyThingsAreEnough() {
        assertThat(TalkRules.judge(things(20))).isEmpty();
        assertThat(TalkRules.judge(things(21))).containsExactly(new Refusal("things", "things.many", 20));
    }

    @Test
    void whatFitsNoQuestionIsABug() {
        List<Answer> wrong = List.of(
                new Answer(Question.WAY, 0, FiveWay.NOT_ASKED, Set.of("WE_CALM"), ""),
                new Answer(Question.WAY, null, FiveWay.NOT_ASKED, Set.of(), "x"),
                new Answer(Question.CARE, 0, FiveWay.NOT_ASKED, Set.of(), "x"),
                new Answer(Question.CARE, null, FiveWay.YES, Set.of(), "x"),
                new Answer(Question.CALLED, 0, FiveWay.NOT_ASKED, Set.of("HEROIN", "KHAT"), "x"),
                new Answer(Question.CALLED, 0, FiveWay.NOT_ASKED, Set.of("a name"), "x"),
                new Answer(Question.CALLED, 0, FiveWay.NOT_ASKED, Set.of(""), "x"),
                new Answer(Question.CALLED, 0, FiveWay.NOT_ASKED, Set.of("A".repeat(41)), "x"));
        wrong.forEach(answer -> assertThatThrownBy(() -> TalkRules.judge(List.of(answer))).as(answer.question().name())
                .isInstanceOf(IllegalArgumentException.class));
        Answer once = OwnViewScene.told(Question.WISH, FiveWay.NO, "");
        assertThatThrownBy(() -> TalkRules.judge(List.of(once, once))).isInstanceOf(IllegalArgumentException.class);
        assertThat(TalkRules.judge(List.of(new Answer(Question.CALLED, 0, FiveWay.NOT_ASKED, Set.of("A_Z09"), ""))))
                .isEmpty();
        assertThat(TalkRules.judge(
                List.of(new Answer(Question.CALLED, 0, FiveWay.NOT_ASKED, Set.of("A".repeat(40)), "")))).isEmpty();
    }

    @Test
    void sameQuestionOfTwoThingsIsTwoAnswers() {
        assertThat(TalkRules.judge(List.of(new Answer(Question.WAY, 0, FiveWay.NOT_ASKED, Set.of("WAY_CHEW"), ""),
                new Answer(Question.WAY, 1, FiveWay.NOT_ASKED, Set.of("WAY_DRINK"), "")))).isEmpty();
    }

    private static List<Answer> things(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Answer(Question.CALLED, i, FiveWay.NOT_ASKED, Set.of(), "kitu " + i)).toList();
    }
}
