package org.mlango.shell;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Look;

/** How the window looks, and whether anything in it moves: seen at once, and kept for the next start. */
final class LookPane extends VBox {
    private static final Texts TEXTS = Texts.of(LookPane.class);

    LookPane(Window window) {
        getStyleClass().add("look-pane");
        Choice<Look> looks = new Choice<>("look-of", List.of(Look.values()),
                look -> TEXTS.text("look." + look.name().toLowerCase(Locale.ROOT)));
        looks.valueProperty().set(window.settings().look());
        looks.alwaysOne().valueProperty().subscribe(chosen -> {
            if (chosen != null && chosen != window.settings().look()) {
                window.apply(window.settings().withLook(chosen));
            }
        });
        CheckBox still = new CheckBox();
        still.setId("look-still");
        still.getStyleClass().add("choice-tick");
        still.textProperty().bind(TEXTS.text("look.still"));
        still.setWrapText(true);
        still.setSelected(window.settings().still());
        still.setOnAction(event -> window.apply(window.settings().withStill(still.isSelected())));
        getChildren().addAll(looks, still, Prose.of(TEXTS.text("look.kept"), "field-why"));
    }
}
