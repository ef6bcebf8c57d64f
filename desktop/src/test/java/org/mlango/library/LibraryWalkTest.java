package org.mlango.library;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;
import org.mlango.kit.text.Language;

@Tag("walk")
class LibraryWalkTest {
    @Test
    void aStreetWordIsLookedUpAddedAndPrintedInBothLanguages() {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            program.click("nav-library");
            program.type("library-search", "kete");
            program.press(KeyCode.ENTER);
            program.read("not yet reviewed by a clinician");
            program.click("library-write");
            program.put("library-word", "kadude");
            program.click("library-word-add");
            program.read("Word added.");
            program.click("library-write-done");
            program.put("library-search", "kadude");
            program.awaitRows("library-topics", 1);
            program.read("also called: kadude");

            program.click("library-leaflet");
            program.click("leaflet-language-sw");
            program.click("leaflet-save");
            program.read("The page is saved.");
            assertThat(program.saved().resolve("vizuri-kujua.pdf")).exists();

            program.click("library-packs");
            program.read("1 lines and words were written here.");
            program.click("packs-out");
            program.read("The pack is saved.");
            program.click("packs-in");
            program.read("signed by somebody you do not know yet");
            program.read("Here already: 1");
            program.click("packs-back");
            speak(program, Language.SW);
            program.read("Tafuta neno");
            program.read("bado haijakaguliwa");
            speak(program, Language.EN);
        }
    }

    private static void speak(Program program, Language language) {
        program.speak(language);
    }
}
