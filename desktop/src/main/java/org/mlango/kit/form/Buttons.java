package org.mlango.kit.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;

import org.kordamp.ikonli.Ikon;

/** Buttons with an icon and words. */
public final class Buttons {
    private Buttons() {}

    /** The one thing most people came to do here. */
    public static Button primary(String id, ObservableValue<String> words, Ikon icon, Runnable action) {
        Button button = secondary(id, words, icon, action);
        button.getStyleClass().add("primary");
        return button;
    }

    public static Button secondary(String id, ObservableValue<String> words, Ikon icon, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setMnemonicParsing(false);
        button.textProperty().bind(words);
        button.setGraphic(Icons.of(icon));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Without a frame: in lists and corners. */
    public static Button quiet(String id, ObservableValue<String> words, Ikon icon, Runnable action) {
        Button button = secondary(id, words, icon, action);
        button.getStyleClass().add("quiet");
        return button;
    }

    /** Only an icon to the eye; the words are its name for a screen reader and its tooltip. */
    public static Button icon(String id, ObservableValue<String> words, Ikon icon, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().addAll("quiet", "icon-only");
        button.accessibleTextProperty().bind(words);
        Hints.on(button, words);
        button.setOnAction(event -> action.run());
        return button;
    }
}
