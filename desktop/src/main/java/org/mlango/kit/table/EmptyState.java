package org.mlango.kit.table;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

import org.mlango.kit.form.Icons;

/** What a list says while it holds nothing: how that is, and what to do next. */
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, ObservableValue<String> words, ObservableValue<String> next) {
        getStyleClass().add("empty-state");
        Label said = line("empty-said", words);
        said.setGraphic(null);
        getChildren().addAll(Icons.large(icon), said, line("empty-next", next));
    }

    public EmptyState action(Button button) {
        getChildren().add(button);
        return this;
    }

    private static Label line(String style, ObservableValue<String> words) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.textProperty().bind(words);
        label.setWrapText(true);
        return label;
    }
}
