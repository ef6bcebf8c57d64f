package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The screen hides and locks itself when the centre said it should, and closing it loses nothing in silence. */
@Tag("walk")
class HidingWalkTest {
    @Test
    void theTimesACentreChoseHideAndLock() {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            choose(program, "hiding-cover-1", "hiding-lock-5", "hiding-pin-15");
            program.later(Duration.ofMinutes(1));
            program.await("hidden after a minute", startup -> startup.window().isCovered());
            program.press(KeyCode.SPACE);
            program.click("cover-tile-1");
            program.type("cover-pin", Program.PIN);
            program.press(KeyCode.ENTER);
            program.awaitWho(Program.AMINA);

            program.later(Duration.ofMinutes(5));
            program.see("sign-in-name");
            assertThat(program.relaunches()).isEqualTo(1);

            // they hold for whoever comes next as well
            program.signIn(Program.OTIENO);
            program.press(KeyCode.F12);
            program.press(KeyCode.SPACE);
            program.see("cover-tile-1");
            program.later(Duration.ofMinutes(15));
            program.see("sign-in-name");
            assertThat(program.relaunches()).isEqualTo(2);
        }
    }

    @Test
    void whereAPinIsNeverEnoughHidingLocks() {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            choose(program, "hiding-pin-0");
            program.press(KeyCode.F12);
            program.see("sign-in-name");
            assertThat(program.relaunches()).isEqualTo(1);

            program.signIn(Program.OTIENO);
            program.click("nav-centre");
            program.click("centre-hiding");
            program.click("hiding-pin-60");
            program.click("hiding-save");
            program.read("Only a manager chooses these times");
        }
    }

    @Test
    void closingAsksForAVisitThatIsNotSaved() {
        try (Program program = Program.practice()) {
            program.signIn(Program.OTIENO);
            program.click("nav-record-visit");
            program.see("record-visit-save");
            program.hands().type("2q");
            program.read("2");
            program.click("nav-today");
            program.askToClose();
            program.read("Something typed is not saved");
            program.picture("closing-asks");
            program.click("close-stay");
            program.askToClose();
            program.click("dialog-yes");
            program.click("record-visit-save");
            program.read("saved");
            program.askToClose();
            assertThat(program.isOpen()).isFalse();
        }
    }

    private static void choose(Program program, String... choices) {
        program.click("nav-centre");
        program.click("centre-hiding");
        for (String choice : choices) {
            program.click(choice);
        }
        program.click("hiding-save");
        program.read("These times hold from now on");
    }
}
