package org.mlango.boot;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

import org.mlango.kit.text.Texts;

/** Signing in to the practice centre, with the words everybody may know above it. */
final class PracticeHintView extends BorderPane {
    private static final Texts TEXTS = Texts.of(PracticeHintView.class);

    PracticeHintView(Node signIn) {
        Label hint = new Label();
        hint.setId("practice-hint");
        hint.setWrapText(true);
        hint.setStyle("-fx-padding: 1em 2em 0 2em;");
        hint.textProperty().bind(TEXTS.text("practice.hint"));
        setTop(hint);
        setCenter(signIn);
    }
}
