package org.mlango.boot;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Icons;
import org.mlango.kit.text.Texts;

/** Signing in to the practice centre, with the words everybody may know above it. */
final class PracticeHintView extends BorderPane {
    private static final Texts TEXTS = Texts.of(PracticeHintView.class);

    PracticeHintView(Node signIn) {
        Label hint = new Label();
        hint.setId("practice-hint");
        hint.setWrapText(true);
        hint.setGraphic(Icons.of(Feather.INFO));
        hint.getStyleClass().add("hint");
        hint.textProperty().bind(TEXTS.text("practice.hint"));
        StackPane middle = new StackPane(hint);
        middle.getStyleClass().add("hint-place");
        setTop(middle);
        setCenter(signIn);
    }
}
