package org.mlango.tour;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;

class OwnWordsTest extends FxTest {
    @Test
    void onlyWhatTheProgramItselfSaysAndCanBeSeen() {
        VBox screen = show(() -> {
            TextField field = new TextField("Malaika");
            field.setPromptText("Look for a word in the guide");
            Label hidden = new Label("All pages");
            hidden.setVisible(false);
            ListCell<String> row = new ListCell<>();
            row.setText("Keys");
            Label found = new Label("No promise stands open.");
            found.setId("today-plans-words");
            VBox notice = new VBox(new Label("This screen"));
            notice.getStyleClass().add("notice");
            return new VBox(new Label("The guide"), new Label("Malaika"), new Label("27/11/2026"), field, hidden, row,
                    found, notice);
        });

        assertThat(fx(() -> OwnWords.on(screen, Language.EN))).containsExactly("Look for a word in the guide",
                "The guide");
        assertThat(fx(() -> OwnWords.on(screen, Language.SW))).isEmpty();
    }

    @Test
    void sentencesWithSomethingFilledInAreLeftOut() {
        assertThat(OwnWords.said(Language.EN)).contains("The guide").noneMatch(words -> words.contains("{0}"));
        assertThat(OwnWords.said(Language.SW)).hasSizeGreaterThan(1_000);
    }
}
