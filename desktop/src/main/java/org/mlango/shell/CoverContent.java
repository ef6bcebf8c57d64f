package org.mlango.shell;

import javafx.scene.Node;

/** What stands on the cover once it is asked for: who may take over, and how. It shows nothing from the vault. */
public interface CoverContent {
    Node node();

    /** The cover has just come down; the node is in the window and may take the keyboard. */
    void shown();

    /** The cover is lifted; forget what was typed. */
    default void hidden() {}
}
