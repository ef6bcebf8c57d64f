package org.mlango.rights;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.boot.Program;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** Somebody comes a second time, spelt another way: seen softly, gone on with, linked with them there, counted once, undone. */
@Tag("walk")
class MetTwiceWalkTest {
    @ParameterizedTest
    @EnumSource
    void spelledAnotherWayTheSecondTime(Language language) {
        Texts links = Texts.of(MetTwiceWalkTest.class);
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            speak(program, language);
            String first = register(program, "Zainabu Khaemba", false);
            String second = register(program, "Sainabu Kaemba", true);
            program.click("register-open-file");

            program.click("links-open");
            program.read(links.in(language, "links.likely"));
            program.picture("walk-met-twice-file-" + language);
            program.click("links-likely-" + first);
            program.read(links.in(language, "links.does"));
            program.click("links-confirm");
            program.see("links-part-" + first);
            program.awaitGone("links-likely-" + first);

            program.click("nav-people");
            program.put("people-search", first);
            program.awaitRows("people-found", 1);
            program.press(KeyCode.ENTER);
            program.click("links-open");
            program.click("links-part-" + second);
            program.click("dialog-yes");
            program.awaitGone("links-part-" + second);
            program.see("links-likely-" + second);

            program.handOverByPassphrase(Program.WANJIRU);
            program.click("nav-count");
            program.click("count-kind-twice");
            program.see("count-twice");
            program.picture("walk-met-twice-count-" + language);
        } finally {
            Texts.speak(Language.EN);
        }
    }

    /** @param known whether somebody like this was met before */
    private static String register(Program program, String name, boolean known) {
        program.click("nav-people");
        program.click("people-new");
        program.click("consent-answer-keep-record-agreed");
        program.click("consent-answer-count-me-agreed");
        program.click("register-next");
        program.type("person-name", name);
        if (known) {
            program.click("register-may-be-look");
            program.see("register-may-be-0");
            program.picture("walk-met-twice-register-" + Texts.language().getValue());
        }
        program.click("register-save");
        return program.text("register-card-code");
    }

    private static void speak(Program program, Language language) {
        program.hands().onScreen(() -> {
            Texts.speak(language);
            return true;
        });
        program.hands().settle();
    }
}
