package org.mlango.shell;

import javafx.scene.Node;

/**
 * What the person served sees while the screen is turned to them: large, one thing at a time, and nothing about anybody else. Only
 * the worker leaves it.
 */
public interface TurnedScreen {
    Node node();

    /** The worker has the screen again. */
    default void turnedBack() {}
}
