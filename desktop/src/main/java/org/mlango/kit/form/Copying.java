package org.mlango.kit.form;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.Clipboard;
import javafx.util.Duration;

/**
 * Whether words may be copied out of a field. Off unless the worker allows it for a while; what was copied is taken off the clipboard
 * again after ten seconds, and at once when the screen is hidden. Other programs see the clipboard, and some keep it.
 */
public final class Copying {
    private static final BooleanProperty ALLOWED = new SimpleBooleanProperty();
    static final PauseTransition LASTING = new PauseTransition(Duration.seconds(10));
    private static String copied = "";

    static {
        LASTING.setOnFinished(event -> takeBack());
    }

    private Copying() {}

    public static BooleanProperty allowed() {
        return ALLOWED;
    }

    /** Not allowed any more, and nothing of ours stays on the clipboard. */
    public static void end() {
        ALLOWED.set(false);
        takeBack();
    }

    /** Runs what copies, if that is allowed. */
    static void copy(String selected, Runnable copies) {
        if (ALLOWED.get()) {
            copies.run();
            copied = selected;
            LASTING.playFromStart();
        }
    }

    /** What somebody copied elsewhere meanwhile is theirs. */
    private static void takeBack() {
        LASTING.stop();
        if (!copied.isEmpty() && copied.equals(Clipboard.getSystemClipboard().getString())) {
            Clipboard.getSystemClipboard().clear();
        }
        copied = "";
    }
}
