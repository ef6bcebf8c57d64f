package org.mlango.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.mlango.kit.form.Buttons;

/** The places to go, at the left edge: at most eight, by role. Arrow keys go up and down. */
final class NavigationPane extends VBox {
    static final int MOST = 8;
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final List<NavigationEntry> entries = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private final Consumer<String> go;

    NavigationPane(Consumer<String> go) {
        this.go = go;
        setId("navigation");
        getStyleClass().add("navigation");
        setMinHeight(USE_PREF_SIZE); // it scrolls rather than squeeze the words out of its buttons
    }

    void show(List<NavigationEntry> shown) {
        entries.clear();
        buttons.clear();
        entries.addAll(shown.subList(0, Math.min(shown.size(), MOST)));
        for (NavigationEntry entry : entries) {
            Button button = Buttons.quiet("nav-" + entry.id(), entry.texts().text("nav." + entry.id()), entry.icon(),
                    () -> go.accept(entry.id()));
            button.getStyleClass().add("nav-button");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setWrapText(true);
            button.addEventFilter(KeyEvent.KEY_PRESSED, event -> arrows(event, button));
            buttons.add(button);
        }
        getChildren().setAll(buttons);
    }

    List<NavigationEntry> entries() {
        return entries;
    }

    /** Icons over words where large text leaves little room. */
    void narrow(boolean narrow) {
        getStyleClass().remove("narrow");
        if (narrow) {
            getStyleClass().add("narrow");
        }
        buttons.forEach(button -> button.setContentDisplay(narrow ? ContentDisplay.TOP : ContentDisplay.LEFT));
    }

    void mark(String id) {
        for (int i = 0; i < buttons.size(); i++) {
            boolean here = Objects.requireNonNull(entries.get(i)).id().equals(id);
            buttons.get(i).pseudoClassStateChanged(HERE, here);
        }
    }

    private void arrows(KeyEvent event, Button from) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            buttons.get(Math.floorMod(buttons.indexOf(from) + by, buttons.size())).requestFocus();
            event.consume();
        }
    }
}
