package org.mlango.kit.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What is there only sometimes, and takes no room meanwhile. */
public final class Shown {
    private Shown() {}

    public static void when(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }
}
