package org.mlango.kit.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Words to read: they wrap, and are never cut. */
public final class Prose {
    private Prose() {}

    public static Label of(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** Follows the words; takes no room while there are none. */
    public static Label of(ObservableValue<String> words, String... styles) {
        Label label = of("", styles);
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /** With a sign before it. */
    public static Label marked(Ikon sign, String words, String... styles) {
        Label label = of(words, styles);
        label.setGraphic(Icons.of(sign));
        return label;
    }

    /** What was not done, and why; seen only while there is something to say. */
    public static Label refusal(String id, ObservableValue<String> words) {
        Label label = of(words);
        label.getStyleClass().add("field-refusal");
        label.setId(id);
        label.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        return label;
    }
}
