package org.mlango.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;
import org.mlango.kit.text.Language;
import org.mlango.store.MarkerSearch;

/** Somebody asks for what is theirs by right: corrected, left be, two records made one and parted, visits let go, who looked, the copy. */
@Tag("walk")
class RightsWalkTest {
    private final MarkerSearch markers = new MarkerSearch();
    private final String name = markers.word();
    private final String newName = markers.word();
    private final String otherName = markers.word();
    private final String phrase = markers.word();

    @Test
    void oneAfternoonWithSomebodyWhoKnowsTheirRights() throws IOException {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            register(program, otherName, phrase);
            register(program, name, "");
            program.click("register-open-file");

            correctsTheName(program);
            visit(program);
            wantsToBeLeftBe(program);
            wasMetTwice(program);
            letsTheVisitsGo(program);
            asksWhoLooked(program);
            takesTheCopy(program);
        }
    }

    private static void register(Program program, String name, String phrase) {
        program.click("nav-people");
        program.click("people-new");
        program.click("consent-answer-keep-record-agreed");
        program.click("consent-answer-count-me-agreed");
        program.click("register-next");
        program.type("person-name", name);
        program.put("person-phrase", phrase);
        program.click("register-save");
        program.see("register-card-code");
    }

    /** "Call me by my new name. Keep the old one, but closed." */
    private void correctsTheName(Program program) {
        program.click("person-correct");
        program.put("person-name", newName);
        program.click("person-old-keep-sealed");
        program.picture("walk-rights-correct");
        program.click("person-save");
        program.read(newName);
        program.click("person-correct");
        program.read("Until");
        program.read(name);
        program.click("person-cancel");
    }

    private static void visit(Program program) {
        program.click("person-record-visit");
        program.type("record-visit-note", "tea");
        program.click("record-visit-save");
        program.read("Visit saved.");
        program.closeNotice();
    }

    /** "Keep it all, and use none of it until I am back." Three clicks; nothing is written meanwhile. */
    private void wantsToBeLeftBe(Program program) {
        openFile(program);
        program.click("stops-open");
        program.click("stops-stop-everything");
        program.read("Nothing is added to this record");
        program.picture("walk-rights-stop");
        program.click("stops-confirm");
        program.read("They asked us to keep this record and not use it.");
        program.picture("walk-rights-left-be");

        program.click("person-record-visit");
        program.press(KeyCode.W);
        program.click("record-visit-save");
        program.read("They asked us to keep this record and not use it.");
        openFile(program);
        program.click("stops-lift-everything");
        program.click("stops-confirm");
        program.awaitGone("stops-lift-everything");
    }

    /** "You have me twice." Linked with them there, then undone. */
    private void wasMetTwice(Program program) {
        program.click("links-open");
        program.put("links-search", phrase);
        program.read(otherName);
        String code = program.building().people().index().search(otherName).getFirst().cardCode();
        program.click("links-choose-" + code);
        program.read("Both are read as one and counted once.");
        program.picture("walk-rights-link");
        program.click("links-confirm");
        program.click("links-part-" + code);
        program.click("dialog-yes");
        program.awaitGone("links-part-" + code);
    }

    /** "Count that somebody came. Not that it was me." */
    private static void letsTheVisitsGo(Program program) {
        program.click("anonymous-do");
        program.click("dialog-yes");
        program.read("1 visit leads to nobody any more.");
        program.closeNotice();
    }

    /** "Who has been reading about me?" */
    private static void asksWhoLooked(Program program) {
        program.click("looks-open");
        program.read("Amina");
        program.read("Use of a record stopped");
        program.picture("walk-rights-looks");
        program.click("looks-close");
    }

    private void takesTheCopy(Program program) throws IOException {
        program.click("copy-open");
        program.see("copy-lines");
        program.picture("walk-rights-copy");
        program.click("copy-save-json");
        program.read("The copy is saved.");
        program.closeNotice();
        String copy = Files.readString(program.saved().resolve("document.json"), StandardCharsets.UTF_8);
        assertThat(copy).contains(newName, name, "What stood there before", "Who looked at your record", "\"stop\"")
                .doesNotContain("\"visit\"", otherName);
        program.speak(Language.SW);
        program.read("Nani ameangalia kumbukumbu hii");
        program.picture("walk-rights-copy-sw");
        program.speak(Language.EN);
    }

    private void openFile(Program program) {
        program.click("nav-people");
        program.put("people-search", newName);
        program.chooseFirst("people-found", 1);
        program.press(KeyCode.ENTER);
        program.see("person-record-visit");
    }
}
