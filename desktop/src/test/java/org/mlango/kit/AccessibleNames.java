package org.mlango.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/** Walks a scene and names every control the keyboard can reach of which a screen reader would say nothing. */
public final class AccessibleNames {
    private AccessibleNames() {}

    /** Ids (or kinds) of the controls without a name; empty when all is well. */
    public static List<String> missing(Parent root) {
        Set<Node> labelled = new HashSet<>();
        List<Control> controls = new ArrayList<>();
        collect(root, labelled, controls);
        return controls.stream().filter(control -> !named(control, labelled)).map(AccessibleNames::told).toList();
    }

    private static void collect(Node node, Set<Node> labelled, List<Control> controls) {
        if (node instanceof Label label && label.getLabelFor() != null && !label.getText().isBlank()) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Control control && reachable(control)) {
            controls.add(control);
        }
        if (node instanceof Parent parent && !(node instanceof Control control && isWhole(control))) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, labelled, controls));
        }
    }

    /** The parts of these are read out as one. */
    private static boolean isWhole(Control control) {
        return !(control instanceof ScrollPane) && !(control instanceof javafx.scene.control.TabPane)
                && !(control instanceof javafx.scene.control.TitledPane);
    }

    private static boolean reachable(Control control) {
        boolean holder = control instanceof ScrollPane || control instanceof ScrollBar;
        return !holder && (control.isFocusTraversable() || control instanceof javafx.scene.control.ButtonBase);
    }

    private static boolean named(Control control, Set<Node> labelled) {
        return labelled.contains(control) || filled(control.getAccessibleText())
                || (control instanceof Labeled words && filled(words.getText()));
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static String told(Control control) {
        return control.getClass().getSimpleName() + (control.getId() == null ? "" : "#" + control.getId());
    }
}
