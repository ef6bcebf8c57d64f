package org.mlango.centre;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;
import org.mlango.kit.text.Language;

/** Who works here changes, in people's words and in both languages. */
@Tag("walk")
class StaffWalkTest {
    private static final String NEW_WORDS = "purple engine walks slowly";

    @Test
    void aColleagueForgetsLeavesAndTheKeysAreChanged() {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            program.click("nav-centre");
            program.picture("centre-list");
            choose(program, 1);
            program.read("Forgotten passphrase");
            program.picture("worker");
            program.put("worker-passphrase", NEW_WORDS);
            program.put("worker-pin", "7302");
            program.click("worker-renew");
            program.read(Program.OTIENO + " can sign in with the new passphrase.");
            program.handOverByPassphrase(Program.OTIENO, NEW_WORDS);
            program.handOverByPassphrase(Program.AMINA);

            program.click("nav-centre");
            choose(program, 1);
            program.click("worker-end");
            program.picture("worker-end-ask");
            program.click("dialog-yes");
            program.read(Program.OTIENO + " cannot sign in any more.");
            speak(program, Language.SW);
            program.read("Rudi");
            program.click("nav-today");
            program.read("Funguo za kubadilisha");
            program.picture("today-keys-sw");
            program.click("outdated-yes");
            program.read("Imekamilika");
            speak(program, Language.EN);

            program.click("nav-centre");
            program.read("no longer works here");
            choose(program, 0);
            program.click("worker-end");
            program.click("dialog-yes");
            program.read("Nobody does this for themselves");
            program.press(KeyCode.F12);
            program.press(KeyCode.SPACE);
            program.click("cover-other");
            program.signIn(Program.OTIENO, NEW_WORDS);
            program.read("do not open anything here");
        }
    }

    @Test
    void everybodyChangesTheirOwnPassphraseAndWhoeverHoldsAllMakesAnEnvelope() {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            program.click("nav-centre");
            program.click("centre-own");
            program.picture("own-sign-in");
            program.put("own-old", "something else");
            program.put("own-new", NEW_WORDS);
            program.put("own-again", NEW_WORDS);
            program.click("own-passphrase-save");
            program.read("The passphrase you have now is not this one");
            program.put("own-old", Program.PASSPHRASE);
            program.click("own-passphrase-save");
            program.read("Your passphrase is changed");
            program.click("own-back");

            program.click("centre-sheets");
            program.read("Envelope 1");
            program.picture("sheets");
            program.click("sheets-end-1");
            program.click("dialog-yes");
            program.read("This is the only envelope");
            program.click("sheets-new");
            program.picture("sheets-words");
            program.click("sheets-written");
            program.put("sheets-typed", "not these words");
            program.click("sheets-add");
            program.read("Not all words are the same");
            program.click("sheets-back");

            program.click("centre-travel");
            program.picture("travel");
            program.click("travel-go");
            program.click("dialog-yes");
            program.read("open with the envelope alone");
            program.handOverByPassphrase(Program.AMINA, NEW_WORDS);
            program.read("made ready for travelling");
            assertThat(program.store().actor().keys().held()).hasSize(1);
            program.picture("today-travelling");
        }
    }

    private static void choose(Program program, int row) {
        program.awaitRows("centre-workers", 3);
        ListView<?> list = (ListView<?>) program.see("centre-workers");
        program.hands().onScreen(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(row);
            return true;
        });
        program.hands().settle();
        program.press(KeyCode.ENTER);
        program.see("worker-end");
    }

    private static void speak(Program program, Language language) {
        program.speak(language);
    }
}
