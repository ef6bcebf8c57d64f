package org.mlango.erasure;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Icons;

/** Lines of text that wrap, for the views of this room. */
final class LinesView {
    private LinesView() {}

    static Label text(ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        return wrapping(label);
    }

    static Label heading(ObservableValue<String> words) {
        Label label = text(words);
        label.getStyleClass().add("row-title");
        return label;
    }

    static Label said(String words) {
        return wrapping(new Label(words));
    }

    static Label icon(String words, Feather icon) {
        Label label = said(words);
        label.setGraphic(Icons.of(icon));
        return label;
    }

    /** Seen only while there is something to say. */
    static Label refusal(String id, ObservableValue<String> words) {
        Label line = text(words);
        line.setId(id);
        line.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        line.getStyleClass().add("field-refusal");
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private static Label wrapping(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
