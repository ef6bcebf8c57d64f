package org.mlango.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mlango.schema.Tables.PLAN;

import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.boot.Program;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

@Tag("walk")
class PlansWalkTest {
    private static final Texts TEXTS = Texts.of(PlansRoom.class);

    /** They told a wish, and the wish becomes a plan on the same day; they pause, come back and close. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aWishBecomesAPlanOnTheDayAndTheyPauseComeBackAndClose(Language language) {
        try (Program program = atTheFile(language)) {
            program.click("own-view-talk");
            program.click("talk-wish-yes");
            Stream.of("now", "library", "take-along", "plan", "not-now")
                    .forEach(step -> program.see("talk-step-" + step));
            int before = plans(program);
            program.click("talk-step-plan");
            program.click("talk-keep-none");
            program.see("plan-start");
            assertThat(plans(program)).as("coming here writes nothing").isEqualTo(before);
            program.type("plan-goal", "nilale usiku bila hofu");
            program.click("plan-start");
            program.see("plan-step-add");
            assertThat(plans(program)).isEqualTo(before + 1);

            program.click("plan-step-add");
            program.type("step-text", "barua kwa chifu");
            program.click("step-who-worker");
            program.click("step-save");
            program.see("plan-step-1-done");
            program.click("state-paused");
            program.see("state-active");
            onTheDesk(program, language, false);
            backAtThePlan(program);
            program.click("state-active");
            program.see("state-paused");
            onTheDesk(program, language, true);
            backAtThePlan(program);
            program.click("state-closed");
            program.see("state-active");
            program.click("plan-to-file");
            program.click("plans-look");
            program.read(TEXTS.in(language, "quoted", "nilale usiku bila hofu"));
            onTheDesk(program, language, false);
        }
    }

    /** A manager's screens hold no word of it, and no way to it. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aManagerReadsNothingOfIt(Language language) {
        try (Program program = atTheFile(language)) {
            program.click("plans-ask");
            program.type("plan-goal", "Zq7vXk nilale");
            program.click("plan-start");
            program.see("plan-step-add");
            program.click("plan-to-file");
            program.see("plans-look");
            program.handOverByPassphrase(Program.WANJIRU);
            program.see("nav-count");
            for (String door : program.doors()) {
                program.click(door);
                assertThat(program.allWords()).as(door).noneMatch(words -> words.contains("Zq7vXk"))
                        .doesNotContain(TEXTS.in(language, "today.title"), TEXTS.in(language, "file.title"));
            }
        }
    }

    private static void onTheDesk(Program program, Language language, boolean promised) {
        program.click("nav-today");
        program.click("today-plans");
        if (promised) {
            program.see("desk-done-1");
            program.read("barua kwa chifu");
        } else {
            program.read(TEXTS.in(language, "desk.promises.none"));
            assertThat(program.allWords()).doesNotContain("barua kwa chifu");
        }
    }

    private static void backAtThePlan(Program program) {
        program.click("nav-people");
        program.put("people-search", "Zubedamoja");
        program.chooseFirst("people-found", 1);
        program.press(KeyCode.ENTER);
        program.click("plans-look");
        program.click("plans-open-1");
        program.see("plan-step-1");
    }

    private static int plans(Program program) {
        return program.store().read(tx -> tx.sql().fetchCount(PLAN));
    }

    /** Somebody new, whom the counsellor asked whether talks may be kept. */
    private static Program atTheFile(Language language) {
        Program program = Program.practice();
        program.signIn(Program.AMINA);
        if (language == Language.SW) {
            program.speak(Language.SW);
        }
        program.click("nav-people");
        program.click("people-new");
        program.click("consent-answer-keep-record-agreed");
        program.click("consent-answer-count-me-agreed");
        program.click("register-next");
        program.type("person-name", "Zubedamoja");
        program.click("register-save");
        program.click("register-open-file");
        program.click("consent-ask-keep-conversation");
        program.click("consent-answer-keep-conversation-agreed");
        program.click("consent-keep-answer");
        program.see("consent-take-back-keep-conversation");
        return program;
    }
}
