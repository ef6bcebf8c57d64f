package org.mlango.shell;

import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.text.Texts;

/** The upper edge: what centre this is, and how the window looks and speaks. It wraps where large text needs the room. */
final class TopBar extends HBox {
    private static final Texts TEXTS = Texts.of(TopBar.class);

    private final Window window;
    private final Button who;
    private final Button hide;
    private final Button keys;
    private final Label mark = new Label();
    private final Label practiceMark = new Label();

    TopBar(Window window, boolean practice) {
        this.window = window;
        getStyleClass().add("top-bar");
        who = Buttons.quiet("who", new ReadOnlyStringWrapper(""), Feather.USER, window::tellWho);
        who.accessibleTextProperty().bind(TEXTS.text("who.name"));
        hide = Buttons.secondary("hide-screen", TEXTS.text("hide"), Feather.EYE_OFF, window::cover);
        hide.accessibleTextProperty().bind(TEXTS.text("hide"));
        keys = Buttons.icon("shortcuts", TEXTS.text("help"), Feather.HELP_CIRCLE, window::help);
        FlowPane right = new FlowPane(language(), look(), smaller(), larger(), keys, who, hide);
        right.getStyleClass().add("top-bar-right");
        right.setPrefWrapLength(Integer.MAX_VALUE); // one row, unless the window is too narrow for it
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().add(mark());
        if (practice) {
            getChildren().add(practice());
        }
        getChildren().add(right);
        signedIn(null);
    }

    void signedIn(@Nullable SignedIn now) {
        boolean someone = now != null;
        who.textProperty().unbind();
        who.setText(now == null ? "" : now.initials());
        for (Button button : new Button[]{who, hide}) {
            button.setVisible(someone);
            button.setManaged(someone);
        }
    }

    /** Large text leaves room for the fewest words. */
    void narrow(boolean narrow) {
        hide.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        mark.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        keys.setVisible(!narrow);
        keys.setManaged(!narrow);
        practiceMark.textProperty().bind(TEXTS.text(narrow ? "practice.short" : "practice"));
    }

    private Label mark() {
        Region door = new Region();
        door.getStyleClass().add("door-mark");
        mark.setText("Mlango");
        mark.setGraphic(door);
        mark.setMinWidth(USE_PREF_SIZE);
        mark.getStyleClass().add("word-mark");
        return mark;
    }

    private Label practice() {
        practiceMark.setId("practice-mark");
        practiceMark.getStyleClass().add("practice-mark");
        practiceMark.setMinWidth(USE_PREF_SIZE);
        return practiceMark;
    }

    private Button language() {
        ObservableValue<String> other = Bindings.createStringBinding(
                () -> TEXTS.in(window.settings().otherLanguage(), "language.own"), window.settingsProperty());
        return Buttons.quiet("language", other, Feather.GLOBE,
                () -> change(settings -> settings.withLanguage(settings.otherLanguage())));
    }

    private Button look() {
        return Buttons.icon("look", TEXTS.text("look"), Feather.SUN, window::chooseLook);
    }

    private Button smaller() {
        return Buttons.icon("smaller", TEXTS.text("smaller"), Feather.ZOOM_OUT, window::smaller);
    }

    private Button larger() {
        return Buttons.icon("larger", TEXTS.text("larger"), Feather.ZOOM_IN, window::larger);
    }

    private void change(UnaryOperator<WindowSettings> step) {
        window.apply(step.apply(window.settings()));
    }
}
