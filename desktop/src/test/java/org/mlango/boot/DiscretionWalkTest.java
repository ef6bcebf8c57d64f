package org.mlango.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.kit.form.Copying;
import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;

/** Walks every screen with planted names: none in a window's title, a tab, a tooltip, a notice or a dialog's title. */
@Tag("walk")
class DiscretionWalkTest {
    private static final String NAME = "Zq7vXkNAME";
    private static final String PHRASE = "Zq7vXkPHRASE";
    private static final String PHONE = "0799171355";

    private final List<String> found = new ArrayList<>();
    private int looked;

    @Test
    void noNameWhereOthersMayReadIt() {
        try (Program program = Program.practice()) {
            program.signIn(Program.AMINA);
            register(program);
            program.click("register-open-file");
            program.see("consent-section");
            look(program, "the file");
            program.click("person-reveal");
            program.read(PHRASE);
            look(program, "the file, shown");
            program.click("person-correct");
            program.see("person-save");
            look(program, "the file, correcting");
            program.click("person-cancel");
            for (String id : program.doors()) {
                program.click(id);
                look(program, id);
            }
            program.click("nav-people");
            program.put("people-search", NAME);
            program.read(NAME);
            look(program, "the search");
            program.click("nav-record-visit");
            look(program, "a visit");
            program.press(KeyCode.F1);
            look(program, "the keys");
            program.press(KeyCode.ESCAPE);
            program.click("who");
            program.see("who-is-here");
            assertThat(Copying.allowed().get()).as("nothing may be copied unless somebody says so").isFalse();
            look(program, "who is here");
            program.press(KeyCode.ESCAPE);
            program.press(KeyCode.F12);
            look(program, "the cover");
            assertThat(program.words()).noneMatch(words -> words.contains(NAME) || words.contains(PHRASE));
        }
        Figures.tell(Trial.NAMES_ON_SCREEN, "every screen", looked, found.size(), "three planted words");
        assertThat(found).isEmpty();
        assertThat(looked).isGreaterThan(12);
    }

    private static void register(Program program) {
        program.click("nav-people");
        program.click("people-new");
        program.click("consent-answer-keep-record-agreed");
        program.click("consent-answer-count-me-said-no");
        program.click("register-next");
        program.type("person-name", NAME);
        program.put("person-phrase", PHRASE);
        program.put("person-phone", PHONE);
        program.click("register-save");
        program.see("register-card-code");
    }

    private void look(Program program, String where) {
        looked++;
        TreeSet<String> said = program.hands().onScreen(() -> {
            TreeSet<String> words = new TreeSet<>();
            for (Window window : Window.getWindows()) {
                if (window instanceof Stage stage) {
                    words.add(String.valueOf(stage.getTitle()));
                }
                if (window.getScene() != null) {
                    gather(window.getScene().getRoot(), words);
                }
            }
            return words;
        });
        said.stream().filter(words -> words.contains(NAME) || words.contains(PHRASE) || words.contains(PHONE))
                .forEach(words -> found.add(where + ": " + words));
    }

    /** Only what lies outside the content itself: tooltips, tabs, notices, titles of dialogs. */
    private static void gather(Node node, Set<String> words) {
        if (node instanceof Control control && control.getTooltip() != null) {
            words.add(String.valueOf(control.getTooltip().getText()));
        }
        if (node instanceof TabPane tabs) {
            for (Tab tab : tabs.getTabs()) {
                words.add(String.valueOf(tab.getText()));
            }
        }
        boolean title = node.getStyleClass().contains("dialog-title") || within(node, "notices");
        if (title && node instanceof Labeled labeled) {
            words.add(String.valueOf(labeled.getText()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, words));
        }
    }

    private static boolean within(Node node, String style) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }
}
