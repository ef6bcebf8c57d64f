package org.mlango.shell;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Choice;
import org.mlango.kit.text.Texts;

/** The page about this screen, or every key: one of the two, and the way to all pages. */
final class HelpPane extends VBox {
    private static final Texts TEXTS = Texts.of(HelpPane.class);

    private enum Part {
        SCREEN, KEYS
    }

    HelpPane(Node page, Node keys, @Nullable Runnable all) {
        getStyleClass().add("help-pane");
        StackPane shown = new StackPane(page);
        Choice<Part> parts = new Choice<>("help-part", List.of(Part.values()),
                part -> TEXTS.text("help." + part.name().toLowerCase(Locale.ROOT)));
        parts.valueProperty().set(Part.SCREEN);
        parts.alwaysOne().valueProperty()
                .subscribe(part -> shown.getChildren().setAll(part == Part.KEYS ? keys : page));
        FlowPane doors = new FlowPane(parts);
        doors.getStyleClass().add("choice");
        if (all != null) {
            doors.getChildren().add(Buttons.secondary("help-all", TEXTS.text("help.all"), Feather.FILE_TEXT, all));
        }
        getChildren().addAll(doors, shown);
    }
}
