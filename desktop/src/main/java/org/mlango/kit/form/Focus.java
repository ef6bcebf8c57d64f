package org.mlango.kit.form;

import javafx.scene.Node;

/**
 * Where the keyboard is. If the control that has it goes away, JavaFX gives it to the first one of the window and scrolls there: the
 * page jumps under the hand of whoever pressed a button.
 */
public final class Focus {
    private Focus() {}

    /** To be called before what stands inside this place is replaced: the keyboard stays at the place, and the page where it is. */
    public static void stayAt(Node place) {
        if (place.getScene() == null) {
            return;
        }
        for (Node owner = place.getScene().getFocusOwner(); owner != null; owner = owner.getParent()) {
            if (owner.equals(place)) {
                place.requestFocus();
                return;
            }
        }
    }
}
