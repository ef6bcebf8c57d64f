package org.mlango.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Walks a scene for text and targets that are too small for tired eyes and quick fingers. */
public final class TooSmall {
    private static final double TEXT = 14;
    private static final double TARGET = 44;

    private TooSmall() {}

    public static List<String> in(Parent root) {
        List<String> found = new ArrayList<>();
        look(root, found);
        return found;
    }

    private static void look(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank() && text.getFont().getSize() < TEXT) {
            found.add("text " + text.getText());
        }
        boolean pressed = node instanceof ButtonBase || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>;
        if (node instanceof Region region && pressed && node.isManaged()
                && !node.getParent().getStyleClass().contains("combo-box-base")) {
            if (region.getHeight() < TARGET - 0.5 || region.getWidth() < TARGET - 0.5) {
                found.add("target " + node);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
        }
    }
}
