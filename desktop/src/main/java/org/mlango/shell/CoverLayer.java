package org.mlango.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/** The cover over everything else. While it is down, what is under it is not drawn, not focused and not read out. */
final class CoverLayer extends StackPane {
    private final Node under;
    private @Nullable CoverContent content;

    CoverLayer(Node under) {
        this.under = under;
        setId("cover");
        getStyleClass().add("cover");
        setVisible(false);
        setFocusTraversable(true);
    }

    void content(CoverContent shown) {
        content = shown;
    }

    /** Says something about the window itself, over whatever the cover shows. */
    void say(ObservableValue<String> words) {
        Label said = new Label();
        said.setId("cover-said");
        said.getStyleClass().add("cover-said");
        said.textProperty().bind(words);
        said.setWrapText(true);
        StackPane.setAlignment(said, Pos.BOTTOM_CENTER);
        getChildren().removeIf(node -> "cover-said".equals(node.getId()));
        getChildren().add(said);
    }

    boolean isDown() {
        return isVisible();
    }

    void comeDown() {
        closePopups();
        under.setVisible(false);
        setVisible(true);
        requestFocus();
        if (content != null) {
            getChildren().setAll(content.node());
            content.shown();
        }
    }

    void lift() {
        if (!isDown()) {
            return;
        }
        getChildren().clear();
        setVisible(false);
        under.setVisible(true);
        if (content != null) {
            content.hidden();
        }
    }

    /** Lists, menus and tips are windows of their own, above the cover. */
    private static void closePopups() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow popup) {
                popup.hide();
            }
        }
    }
}
