package org.mlango.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.control.ListView;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;

@Tag("walk")
class PeopleWalkTest {
    private static final String NAME = "Zamaradi";

    @Test
    void somebodyIsKeptWithNothingButACodeAndFoundByIt() {
        try (Program program = atTheForm()) {
            program.click("register-save");
            String code = program.text("register-card-code");
            program.click("register-open-file");
            program.see("consent-section");
            found(program, code, code);
            found(program, code.toLowerCase(Locale.ROOT), code);
        }
    }

    @Test
    void somebodyIsFoundByWhateverTheyRemember() {
        try (Program program = atTheForm()) {
            program.type("person-name", NAME);
            program.type("person-phrase", "taa ya kijani");
            program.type("person-phone", "0799 171300");
            program.click("register-save");
            String code = program.text("register-card-code");
            found(program, code, NAME);
            found(program, NAME, NAME);
            found(program, "zamardi", NAME);
            found(program, "taa ya kijani", NAME);
            found(program, "+254 799 171300", NAME);
        }
    }

    @Test
    void aNoKeepsNothing() {
        try (Program program = Program.practice()) {
            program.signIn(Program.OTIENO);
            int before = program.recordsKept();
            program.click("nav-people");
            program.click("people-new");
            program.click("consent-answer-keep-record-said-no");
            program.click("register-next");
            program.read("That is fine. Nothing is kept.");
            assertThat(program.recordsKept()).isEqualTo(before);
        }
    }

    @Test
    void whatCannotBeKeptIsSaidAndTheRestStays() {
        try (Program program = atTheForm()) {
            program.put("person-name", "a".repeat(10_000));
            program.read("200");
            assertThat(program.text("person-name")).isEqualTo("a".repeat(200));
            program.put("person-name", "Zama\u0007radi");
            program.read("cannot be");
            assertThat(program.text("person-name")).isEqualTo(NAME);
            refused(program, "person-phrase", "\u202Etaa", "This text holds characters nobody can see.");
            program.put("person-phrase", "سلام 🥭");
            refused(program, "person-phone", "call me", "A phone number has digits");
            program.put("person-phone", "");
            program.click("person-birth-year-sure-about");
            refused(program, "person-birth-year", "1890", "Years before 1900 cannot be kept.");
            refused(program, "person-birth-year", String.valueOf(LocalDate.now(ZoneId.systemDefault()).getYear() + 1),
                    "This year has not come yet.");
            refused(program, "person-birth-year", "-19 4", "A year has four digits");
            assertThat(program.text("person-name")).isEqualTo(NAME);
            assertThat(program.text("person-phrase")).isEqualTo("سلام 🥭");

            program.put("person-birth-year", "1994");
            program.click("register-save");
            program.see("register-card-code");
            found(program, "سلام", NAME);
        }
    }

    private static Program atTheForm() {
        Program program = Program.practice();
        program.signIn(Program.OTIENO);
        program.click("nav-people");
        program.click("people-new");
        program.click("consent-answer-keep-record-agreed");
        program.click("consent-answer-count-me-said-no");
        program.click("register-next");
        program.see("register-save");
        return program;
    }

    private static void refused(Program program, String field, String typed, String why) {
        program.put(field, typed);
        program.click("register-save");
        program.read(why);
        assertThat(program.text(field)).isEqualTo(typed);
    }

    /** First in the list; others who are a little like it may follow. */
    private static void found(Program program, String typed, String label) {
        program.click("nav-people");
        program.put("people-search", typed);
        ListView<?> list = (ListView<?>) program.see("people-found");
        program.hands().await(() -> !list.getItems().isEmpty() && list.getItems().getFirst() instanceof PersonFace face
                && face.label().equals(label) ? face : null, label + " is not first");
        program.read(label);
    }
}
