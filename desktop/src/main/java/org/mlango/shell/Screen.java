package org.mlango.shell;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.form.Typed;

/**
 * One screen in the window. Made at first use, dropped at lock. What it registers in {@link #shown} it releases in
 * {@link #hidden}.
 */
public interface Screen {
    Node node();

    /** @param about what to show, for example an id handed to {@link Navigation#go}; null when opened from the navigation */
    default void shown(@Nullable Object about) {}

    default void hidden() {}

    /** True while words typed here are saved nowhere; the window does not close over them without asking. */
    default boolean unsaved() {
        return Typed.in(node());
    }

    /** False keeps the person here, for example because of unsaved words; the screen itself says why. */
    default boolean mayLeave() {
        return true;
    }
}
