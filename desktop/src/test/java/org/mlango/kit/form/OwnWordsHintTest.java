package org.mlango.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.KeptOutWords;
import org.mlango.kit.text.Language;

class OwnWordsHintTest extends FxTest {
    @Test
    void asksSoftlyWhileALabelStandsThereAndBlocksNothing() {
        LongTextEntry note = show(() -> {
            LongTextEntry entry = new LongTextEntry("note", 200, 3);
            return new Under(new VBox(entry, OwnWordsHint.under(entry)), entry);
        }).entry;
        Label hint = find("note-own-words", Label.class);
        assertThat(hint.isVisible()).isFalse();
        click("note");
        type("Says she is a teja");
        assertThat(hint.getText()).isEqualTo("\"teja\": in their own words? You can leave it as it is.");
        assertThat(hint.isVisible()).isTrue();
        assertThat(hint.isFocusTraversable()).as("nothing to answer").isFalse();
        assertThat(note.getText()).isEqualTo("Says she is a teja");
        picture("own-words-hint");
        speak(Language.SW);
        assertThat(hint.getText()).contains("kwa maneno yake mwenyewe");
        fx(() -> note.setText("Asked for two packs"));
        assertThat(hint.isVisible()).isFalse();
        assertThat(hint.isManaged()).isFalse();
    }

    @Test
    void wordsAboutThingsAreNotAskedAbout() {
        assertThat(KeptOutWords.label("A bit of severity, a target, the war on drugs")).isEmpty();
        assertThat(KeptOutWords.label("Mhudumiwa anatumia dawa")).isEmpty();
        assertThat(KeptOutWords.label("Ni MLEVI")).isEqualTo("MLEVI");
        assertThat(KeptOutWords.label("an addict, she said")).isEqualTo("addict");
    }

    private static final class Under extends VBox {
        private final LongTextEntry entry;

        Under(VBox inside, LongTextEntry entry) {
            super(inside);
            this.entry = entry;
        }
    }
}
