package org.mlango.kit.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

/** A quiet surface with a heading. */
public final class Card extends VBox {
    private final Label title = new Label();

    public Card(ObservableValue<String> words, Node... content) {
        getStyleClass().add("card-surface");
        title.getStyleClass().add("card-title");
        title.textProperty().bind(words);
        title.setAccessibleRole(AccessibleRole.TEXT);
        title.setWrapText(true);
        getChildren().add(title);
        getChildren().addAll(content);
    }

    public Card icon(Ikon icon) {
        title.setGraphic(Icons.of(icon));
        return this;
    }
}
