package org.mlango.kit.form;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/**
 * Whether words typed by hand still stand in a field. A form that was saved, or left, has emptied or refilled its fields since; what
 * the program itself writes into a field was typed by nobody.
 */
public final class Typed {
    private static final String BY_HAND = "typed-by-hand";

    private Typed() {}

    static void watch(TextInputControl field) {
        field.textProperty().subscribe((before, now) -> {
            if (field.isFocused() && !now.isBlank()) {
                field.getProperties().put(BY_HAND, true);
            } else {
                field.getProperties().remove(BY_HAND);
            }
        });
    }

    /** In this field, or in one inside it; what is not shown counts too. */
    public static boolean in(Node node) {
        if (node.getProperties().containsKey(BY_HAND)) {
            return true;
        }
        if (node instanceof ScrollPane scroll && scroll.getContent() != null && in(scroll.getContent())) {
            return true;
        }
        return node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(Typed::in);
    }
}
