package org.mlango.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;
import org.mlango.boot.WrittenWords;

/** What the centre must be able to show of itself, as the people who work there do it. */
@Tag("walk")
class RegistersWalkTest {
    /** Somebody asks at the desk; the day is seen on Today by everybody; who may closes it, without learning whose it is. */
    @Test
    void somebodyAsksAndGetsAnAnswerInTime() {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            String code = register(program);
            program.click("register-open-file");
            program.click("person-request-write");
            program.click("request-kind-copy");
            program.put("request-words", "in Swahili please");
            program.click("request-save");
            program.read("The request is written down.");
            program.closeNotice();
            program.click("nav-today");
            program.read("1 request waits for an answer. The nearest: 7 days left.");

            program.handOverByPassphrase(Program.WANJIRU);
            program.click("today-requests");
            program.awaitRows("requests-list", 1);
            assertThat(program.allWords()).noneMatch(words -> words.contains(code) || words.contains("Subira"));
            program.chooseFirst("requests-list", 1);
            program.press(KeyCode.ENTER);
            assertThat(program.allWords()).noneMatch(words -> words.contains("in Swahili please"));
            program.click("request-done");
            program.read("The request is closed as done.");
            program.click("nav-today");
        }
    }

    /** The desk notices it and writes it down in a minute; the manager sees the hours on Today, and prints the notice. */
    @Test
    void somethingGotOutAndTheManagerGoesOnWithIt() throws IOException {
        try (Program program = Program.practice()) {
            program.signIn(Program.OTIENO);
            program.click("nav-centre");
            program.click("centre-registers");
            program.click("registers-breaches");
            program.click("breaches-write");
            program.click("breach-kind-paper-lost");
            program.put("breach-what", "The sheet of Tuesday was left on a bus.");
            program.click("breach-save");
            program.read("The 72 hours count");
            program.closeNotice();
            program.click("registers-official");
            program.click("official-write");
            program.click("official-claimed-police");
            program.click("official-save");
            program.read("Stay polite.");
            program.closeNotice();

            program.handOverByPassphrase(Program.WANJIRU);
            program.read("71 hours left to tell the Data Commissioner");
            program.click("today-breaches");
            program.chooseFirst("breaches-list", 1);
            program.press(KeyCode.ENTER);
            program.see("opened-what");
            assertThat(program.text("opened-what")).isEqualTo("The sheet of Tuesday was left on a bus.");
            program.click("breach-print-commissioner-en");
            program.read("The notice is saved.");
            program.closeNotice();
            assertThat(WrittenWords.in(program.saved().resolve("notice-commissioner-en.pdf")))
                    .contains("left on a bus").doesNotContain("Mlango");
            program.click("registers-keeping");
            program.see("keeping-many");
        }
    }

    private static String register(Program program) {
        program.click("nav-people");
        program.click("people-new");
        program.click("consent-answer-keep-record-agreed");
        program.click("consent-answer-count-me-agreed");
        program.click("register-next");
        program.type("person-name", "Subira");
        program.click("register-save");
        return program.text("register-card-code");
    }
}
