package org.mlango.kit.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.FxTest;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.TextEntry;

class DialogLayerTest extends FxTest {
    private final List<String> answers = new ArrayList<>();
    private final TextEntry entry = new TextEntry("entry", 10);

    @BeforeEach
    void ask() {
        show(() -> new Field(words("Words"), entry));
        fx(entry::requestFocus);
        Question question = new Question(words("Take this visit away?"),
                words("It will be gone from Today and from the counts. You can undo this for 10 seconds."),
                words("Take away"), Feather.TRASH_2);
        fx(() -> DialogLayer.of(entry).ask(question, () -> answers.add("yes")));
        settle();
    }

    private static SimpleStringProperty words(String text) {
        return new SimpleStringProperty(text);
    }

    @Test
    void enterSaysYes() {
        picture("dialog");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        press(KeyCode.ENTER);
        assertThat(answers).containsExactly("yes");
        assertThat(isThere("dialog")).isFalse();
    }

    @Test
    void escapeSaysNoAndTheKeyboardGoesBack() {
        press(KeyCode.ESCAPE);
        assertThat(answers).isEmpty();
        assertThat(focused()).isEqualTo("entry");
    }

    @Test
    void theKeyboardStaysInTheDialog() {
        press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("dialog-no");
        press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("dialog-yes");
        type("abc");
        assertThat(entry.getText()).isEmpty();
    }
}
