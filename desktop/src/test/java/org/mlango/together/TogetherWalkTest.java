package org.mlango.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;

/** Nobody erases alone: with a colleague at the desk; and in a centre of one, with two days in which everybody may stop it. */
@Tag("walk")
class TogetherWalkTest {
    @Test
    void aColleagueSaysYesAtTheDesk() {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            int before = program.recordsKept();
            openSomebody(program);
            program.click("erase-begin");
            program.put("second-name", Program.OTIENO);
            program.put("second-passphrase", Program.PASSPHRASE);
            program.click("second-confirm");
            program.read("Your colleague said yes");
            program.picture("together-beside");
            program.click("erase-now");
            program.click("dialog-yes");
            program.see("receipt-title");
            assertThat(program.recordsKept()).isEqualTo(before - 1);
        }
    }

    /** The hours are in the database: they go on counting after the program ended, and each day somebody looks. */
    @Test
    void aSmallCentreWaitsTwoDaysAcrossRestarts() {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            openSomebody(program);
            program.click("erase-begin");
            askToWait(program);
            program.read("It can be done in 48 hours");

            anotherDay(program, Program.OTIENO);
            program.read("It can be done in 24 hours");
            program.picture("together-today-other-worker");
            anotherDay(program, Program.AMINA);
            program.read("waited long enough");
            program.picture("together-today-over");

            openSomebody(program);
            program.click("erase-begin");
            askToWait(program);
            program.read("nobody stopped it");
            program.click("erase-now");
            program.click("dialog-yes");
            program.see("receipt-title");
            program.click("nav-today");
            program.awaitGone("waits-stop-1");
        }
    }

    private static void askToWait(Program program) {
        program.click("second-way-waited");
        program.click("second-confirm");
    }

    private static void anotherDay(Program program, String worker) {
        program.later(Duration.ofDays(1));
        program.restart();
        program.signIn(worker);
    }

    /** Always the same one: the first of the list. */
    private static void openSomebody(Program program) {
        program.click("nav-people");
        program.put("people-search", "a");
        ListView<?> list = (ListView<?>) program.see("people-found");
        program.hands().await(() -> list.getItems().isEmpty() ? null : list, "nobody is found");
        program.hands().onScreen(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            return true;
        });
        program.hands().settle();
        program.press(KeyCode.ENTER);
        program.see("erase-begin");
    }
}
