package org.mlango.boot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/** The words a window holds. */
final class ScreenWords {
    private ScreenWords() {}

    /** What can be read: on labels, on buttons, in fields. */
    static List<String> shown(Node root) {
        List<String> found = new ArrayList<>();
        gather(root, false, found);
        return found;
    }

    /** What is hidden too, and what only a screen reader says. */
    static List<String> all(Node root) {
        List<String> found = new ArrayList<>();
        gather(root, true, found);
        return found;
    }

    private static void gather(Node node, boolean hiddenToo, List<String> found) {
        if (!node.isVisible() && !hiddenToo) {
            return;
        }
        switch (node) {
            case Labeled labeled -> add(labeled.getText(), found);
            case TextInputControl field -> add(field.getText(), found);
            case Text text -> add(text.getText(), found);
            default -> {
                // no words of its own
            }
        }
        if (hiddenToo) {
            add(node.getAccessibleText(), found);
            add(node.getAccessibleHelp(), found);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, hiddenToo, found));
        }
    }

    private static void add(@Nullable String words, List<String> found) {
        if (words != null && !words.isBlank()) {
            found.add(words);
        }
    }
}
