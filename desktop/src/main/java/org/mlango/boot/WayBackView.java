package org.mlango.boot;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.text.Texts;

/** What a person sees before they are let in, with the way back from a backup under it. */
final class WayBackView extends BorderPane {
    private static final Texts TEXTS = Texts.of(WayBackView.class);

    WayBackView(Node before, Runnable bringBack) {
        setCenter(before);
        StackPane way = new StackPane(
                Buttons.quiet("way-back", TEXTS.text("way.back"), Feather.DOWNLOAD, bringBack));
        way.setPadding(new Insets(16));
        setBottom(way);
    }
}
