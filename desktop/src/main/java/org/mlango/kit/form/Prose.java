package org.mlango.kit.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

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
}
