package org.mlango.ownview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.OWN_VIEW;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.boot.Program;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

@Tag("walk")
class OwnViewWalkTest {
    private static final Texts TEXTS = Texts.of(OwnViewRoom.class);

    @ParameterizedTest
    @EnumSource(Language.class)
    void somebodySaysItIsFineAndNoQuestionStaysOpen(Language language) {
        try (Program program = atTheFile(language)) {
            program.click("own-view-talk");
            List<String> clicks = List.of("talk-fine", "talk-keep-all");
            clicks.forEach(program::click);
            assertThat(clicks.size() + 1).as("with opening the talk").isLessThanOrEqualTo(3);

            program.see("own-view-look");
            program.click("own-view-look");
            program.read(TEXTS.in(language, "fiveway.NO"));
            assertThat(program.isThere("talk-steps")).isFalse();
            assertThat(program.allWords()).as("what was not asked is not there")
                    .doesNotContainAnyElementsOf(questions(language, question -> question != Question.WISH));
            nothingAnywhere(program, language);
            program.handOverByPassphrase(Program.WANJIRU);
            program.see("nav-count");
            nothingAnywhere(program, language);
        }
    }

    /** Today, the counts, and every other screen with a door of its own: none asks, offers or lists anything. */
    private static void nothingAnywhere(Program program, Language language) {
        List<String> open = Stream.concat(questions(language, question -> true).stream(),
                Stream.of("steps.title", "kept.title", "kept.talk", "talk.title", "talk.asks")
                        .map(key -> TEXTS.in(language, key)))
                .toList();
        for (String door : program.doors()) {
            program.click(door);
            assertThat(program.allWords()).as(door).doesNotContainAnyElementsOf(open);
        }
    }

    private static List<String> questions(Language language, Predicate<Question> which) {
        return Arrays.stream(Question.values()).filter(which)
                .map(question -> TEXTS.in(language, "question." + question)).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void somebodyWantsAChangeAndChoosesSomethingToTakeAlong(Language language) {
        try (Program program = atTheFile(language)) {
            program.click("own-view-talk");
            program.type("talk-called-1-words", "pombe");
            program.click("talk-wish-yes");
            Stream.of("now", "library", "take-along", "not-now").forEach(step -> program.see("talk-step-" + step));
            program.click("talk-step-take-along");
            program.click("talk-keep-wish-keep");
            program.click("talk-keep-called-1-let-go");
            program.click("talk-save");
            program.see("record-visit-save");
            assertThat(program.allWords()).noneMatch(words -> words.contains("pombe"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void somebodyTakesAnAnswerBack(Language language) {
        try (Program program = atTheFile(language)) {
            program.click("own-view-talk");
            program.type("talk-care-words", "napumzika");
            program.click("talk-with-sex-sometimes");
            program.click("talk-finish");
            program.click("talk-keep-all");
            program.click("own-view-look");
            program.click("own-view-take-back-care");
            program.click("dialog-yes");
            program.awaitGone("own-view-take-back-care");
            assertThat(program.allWords()).noneMatch(words -> words.contains("napumzika"));
            program.see("own-view-take-back-with_sex");
        }
    }

    /** The lid closes in the middle: under the cover nothing is lost, and what nobody agreed to is nowhere after the lock. */
    @Test
    void theScreenIsHiddenInTheMiddleOfATalk() {
        try (Program program = atTheFile(Language.EN)) {
            int before = talks(program);
            program.click("own-view-talk");
            program.type("talk-called-1-words", "Zq7vXkpombe");
            program.press(KeyCode.F12);
            program.see("cover-pane");
            assertThat(program.words()).noneMatch(words -> words.contains("Zq7vXk"));
            program.press(KeyCode.SPACE);
            program.click("cover-other");
            program.type("sign-in-name", Program.AMINA);
            program.type("sign-in-passphrase", Program.PASSPHRASE);
            program.click("sign-in-open");
            assertThat(program.text("talk-called-1-words")).isEqualTo("Zq7vXkpombe");

            program.press(KeyCode.F12);
            program.press(KeyCode.F12);
            program.see("sign-in-name");
            assertThat(program.relaunches()).isEqualTo(1);
            program.signIn(Program.AMINA);
            assertThat(talks(program)).isEqualTo(before);
        }
    }

    private static int talks(Program program) {
        return program.store().read(tx -> tx.sql().fetchCount(OWN_VIEW));
    }

    /** Somebody new, whom the counsellor asked whether talks may be kept. */
    private static Program atTheFile(Language language) {
        Program program = signedIn(language);
        openTheFile(program);
        return program;
    }

    private static Program signedIn(Language language) {
        Program program = Program.practice();
        program.signIn(Program.AMINA);
        if (language == Language.SW) {
            program.speak(Language.SW);
        }
        return program;
    }

    private static void openTheFile(Program program) {
        program.click("nav-people");
        program.click("people-new");
        program.click("consent-answer-keep-record-agreed");
        program.click("consent-answer-count-me-agreed");
        program.click("register-next");
        program.click("register-save");
        program.click("register-open-file");
        program.click("consent-ask-keep-conversation");
        program.click("consent-answer-keep-conversation-agreed");
        program.click("consent-keep-answer");
        program.see("consent-take-back-keep-conversation");
    }
}
