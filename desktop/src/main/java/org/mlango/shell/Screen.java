package org.mlango.shell;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/**
 * One screen in the window. Made at first use, dropped at lock. What it registers in {@link #shown} it releases in
 * {@link #hidden}.
 */
public interface Screen {
    Node node();

    /** @param about what to show, for example an id handed to {@link Navigation#go}; null when opened from the navigation */
    default void shown(@Nullable Object about) {}

    default void hidden() {}

    /** False keeps the person here, for example because of unsaved words; the screen itself says why. */
    default boolean mayLeave() {
        return true;
    }
}
