package org.mlango.learning;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.boot.Program;
import org.mlango.library.Library;

@Tag("walk")
class LearningWalkTest {
    private static final int CARDS = Cards.all(new Library()).size();

    @Test
    void aCardIsReadPrintedAndTickedForOneselfAloneAndATrainingIsWrittenDown() {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            openTheFirstCard(program);
            program.click("guide-print");
            program.read("The card is saved, to be printed.");
            assertThat(program.saved()).isNotEmptyDirectory();
            program.click("guide-through");
            program.click("guide-trainings");
            program.read("No training is written down yet.");
            program.click("training-heads-more");
            program.click("training-heads-more");
            ToggleButton first = (ToggleButton) program.see("training-subject").lookup(".choice-option");
            program.hands().onScreen(() -> {
                first.fire();
                return true;
            });
            program.click("training-add");
            program.read("2 there");

            program.handOverByPassphrase(Program.OTIENO);
            openTheFirstCard(program);
            assertThat(throughIt(program)).as("what Amina ticked is hers alone").isFalse();
            program.handOverByPassphrase(Program.AMINA);
            openTheFirstCard(program);
            assertThat(throughIt(program)).isTrue();
        }
    }

    private static boolean throughIt(Program program) {
        return ((CheckBox) program.see("guide-through")).isSelected();
    }

    private static void openTheFirstCard(Program program) {
        program.click("nav-library");
        program.click("library-guide");
        program.chooseFirst("guide-cards", CARDS);
        program.see("guide-card");
    }
}
