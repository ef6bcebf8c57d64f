package org.mlango.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;

/**
 * One of a few answers, as large buttons. Tab comes to the chosen one (or the first), the arrow keys go on, the space bar chooses
 * and takes back. Each button's id is this one's id and the option: {@code consent-answer-said-no}.
 */
public final class Choice<T> extends FlowPane implements Labelled {
    private final List<T> options;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private boolean alwaysOne;

    public Choice(String id, List<T> options, Function<T, ObservableValue<String>> words) {
        this.options = List.copyOf(options);
        setId(id);
        getStyleClass().add("choice");
        setAccessibleRole(AccessibleRole.PARENT);
        for (T option : this.options) {
            ToggleButton button = new ToggleButton();
            button.setId(id + "-" + kebab(option));
            button.getStyleClass().add("choice-option");
            button.setMnemonicParsing(false);
            button.textProperty().bind(words.apply(option));
            button.setOnAction(event -> press(button, option));
            button.addEventFilter(KeyEvent.KEY_PRESSED, event -> arrows(event, button));
            buttons.add(button);
        }
        getChildren().addAll(buttons);
        value.subscribe(this::mark);
    }

    /** The answer; null while there is none. */
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    /** Pressing the chosen one again takes nothing back: one of them holds, as soon as one was chosen. */
    public Choice<T> alwaysOne() {
        alwaysOne = true;
        return this;
    }

    private void press(ToggleButton button, T option) {
        value.set(button.isSelected() || alwaysOne ? option : null);
        mark(value.get());
    }

    /** Puts the focus where Tab would come to. */
    public void focusChosen() {
        buttons.get(Math.max(options.indexOf(value.get()), 0)).requestFocus();
    }

    /** True while one of the buttons has the focus. */
    public boolean isFocusedIn() {
        return buttons.stream().anyMatch(ToggleButton::isFocused);
    }

    @Override
    public Control labelled() {
        return Objects.requireNonNull(buttons.getFirst());
    }

    @Override
    public StringExpression remark() {
        return remark.getReadOnlyProperty();
    }

    /** As ids are made of options: {@code RATHER_NOT_SAY} becomes {@code rather-not-say}. */
    public static String kebab(Object option) {
        return String.valueOf(option).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private void mark(@Nullable T chosen) {
        int at = chosen == null ? -1 : options.indexOf(chosen);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == at);
            buttons.get(i).setFocusTraversable(i == Math.max(at, 0));
        }
    }

    private void arrows(KeyEvent event, ToggleButton from) {
        int by = switch (event.getCode()) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
        if (by != 0) {
            buttons.get(Math.floorMod(buttons.indexOf(from) + by, buttons.size())).requestFocus();
            event.consume();
        }
    }
}
