package org.mlango.boot;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.text.Texts;

/** Signing in to a practice centre the team set up, with the way to set up the real one under it. */
final class OwnPracticeView extends BorderPane {
    private static final Texts TEXTS = Texts.of(OwnPracticeView.class);

    OwnPracticeView(Node signIn, Runnable setUpTheCentre) {
        setCenter(signIn);
        StackPane way = new StackPane(
                Buttons.secondary("practice-to-centre", TEXTS.text("practice.to-centre"), Feather.HOME,
                        setUpTheCentre));
        way.setPadding(new Insets(16));
        setBottom(way);
    }
}
