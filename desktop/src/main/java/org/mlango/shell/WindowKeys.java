package org.mlango.shell;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere. Under the cover only F12 does. */
final class WindowKeys implements EventHandler<KeyEvent> {
    private final Window window;

    WindowKeys(Window window) {
        this.window = window;
    }

    @Override
    public void handle(KeyEvent event) {
        boolean done = event.getCode() == KeyCode.F12 ? run(window::cover) : !window.isCovered() && open(event);
        if (done) {
            event.consume();
        }
    }

    private boolean open(KeyEvent event) {
        if (window.isTurned()) {
            return event.isShortcutDown() && size(event.getCode());
        }
        if (event.getCode() == KeyCode.F1) {
            return run(window::help);
        }
        if (!event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> run(window::larger);
            case MINUS, SUBTRACT -> run(window::smaller);
            case U -> run(window::undoNewest);
            default -> digit(event.getCode());
        };
    }

    /** Larger and smaller are the person's as well. */
    private boolean size(KeyCode code) {
        return switch (code) {
            case PLUS, ADD, EQUALS -> run(window::larger);
            case MINUS, SUBTRACT -> run(window::smaller);
            default -> false;
        };
    }

    private boolean digit(KeyCode code) {
        int place = code.isDigitKey() ? code.getChar().charAt(0) - '1' : -1;
        return place >= 0 && place < NavigationPane.MOST && run(() -> window.goTo(place));
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }
}
