package org.mlango.guide;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;
import org.mlango.kit.text.Language;

/** F1 wherever somebody is: a page that is about it, the keys, and the way to all other pages; nothing typed is lost. */
@Tag("walk")
class GuideWalkTest {
    @Test
    void everyScreenHasItsPageAndF1OpensIt() {
        try (Program program = Program.practice()) {
            program.press(KeyCode.F1);
            program.read(title(GuidePages.LAPTOP));
            program.press(KeyCode.ESCAPE);

            program.signIn(Program.AMINA);
            assertThat(program.window().guidePages()).hasSizeGreaterThan(20)
                    .allSatisfy((screen, page) -> assertThat(GuidePages.NAMES).as(screen).contains(page));
            opens(program, GuidePages.COUNSELLOR);

            program.click("nav-people");
            program.put("people-search", "mal");
            opens(program, GuidePages.FRONT_DESK);
            assertThat(program.text("people-search")).isEqualTo("mal");
            program.press(KeyCode.F1);
            program.click("help-part-keys");
            program.see("shortcut-sheet");
            program.click("help-all");
            program.put("help-search", "PEP");
            program.chooseFirst("help-pages", pagesWith("PEP"));
            program.see("help-page");

            program.handOverByPassphrase(Program.WANJIRU);
            opens(program, GuidePages.MANAGER);
            program.handOverByPassphrase(Program.OTIENO);
            opens(program, GuidePages.FRONT_DESK);
        }
    }

    private static void opens(Program program, String page) {
        program.press(KeyCode.F1);
        program.read(title(page));
        program.press(KeyCode.ESCAPE);
        program.awaitGone("help-page");
    }

    private static String title(String page) {
        return GuidePages.named(page, Language.EN).orElseThrow().title();
    }

    private static int pagesWith(String words) {
        return (int) GuidePages.all(Language.EN).stream().filter(page -> page.answers(words)).count();
    }
}
