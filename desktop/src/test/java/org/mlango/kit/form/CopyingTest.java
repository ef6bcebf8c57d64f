package org.mlango.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;

class CopyingTest extends FxTest {
    @AfterEach
    void end() {
        fx(Copying::end);
    }

    @Test
    void nothingIsCopiedUnlessAllowedAndThenForTenSeconds() {
        show(() -> new VBox(new TextEntry("one", 50), new LongTextEntry("two", 50, 2), new SearchEntry("three", 50)));
        fx(() -> put("before"));
        for (String id : new String[]{"one", "two", "three"}) {
            TextInputControl field = find(id, TextInputControl.class);
            fx(() -> {
                field.setText("told " + id);
                field.selectAll();
                field.copy();
            });
            assertThat(clipboard()).isEqualTo("before");
            fx(field::cut);
            assertThat(field.getText()).isEqualTo("told " + id);
        }

        TextInputControl field = find("one", TextInputControl.class);
        fx(() -> {
            Copying.allowed().set(true);
            field.selectAll();
            field.copy();
        });
        assertThat(clipboard()).isEqualTo("told one");
        assertThat(Copying.LASTING.getDuration()).isEqualTo(Duration.seconds(10));
        fx(() -> Copying.LASTING.getOnFinished().handle(new javafx.event.ActionEvent()));
        assertThat(clipboard()).isEmpty();

        fx(field::copy);
        fx(() -> put("of somebody else"));
        fx(Copying::end);
        assertThat(clipboard()).isEqualTo("of somebody else");
        assertThat(Copying.allowed().get()).isFalse();
    }

    private static void put(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String clipboard() {
        String[] found = {""};
        fx(() -> found[0] = Clipboard.getSystemClipboard().hasString()
                ? Clipboard.getSystemClipboard().getString()
                : "");
        return found[0];
    }
}
