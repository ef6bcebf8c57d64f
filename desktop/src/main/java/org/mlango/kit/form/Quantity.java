package org.mlango.kit.form;

import java.util.regex.Pattern;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.text.Texts;

/**
 * How many: less, the number, more. By keyboard: digits, arrow up and down, plus and minus. Typed text that is no whole number
 * in the range stays as typed, with {@link #NOT_UNDERSTOOD} as its value, so that the room's rule stands against it.
 */
public final class Quantity extends HBox implements Labelled {
    public static final int NOT_UNDERSTOOD = -1;

    private static final Texts TEXTS = Texts.of(Quantity.class);
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private final int most;
    private final IntegerProperty value = new SimpleIntegerProperty(0);
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final TextField number = new TextField("0");

    /** @param thing what is counted, for the names of the two buttons */
    public Quantity(String id, ObservableValue<String> thing, int most) {
        this.most = most;
        setId(id);
        getStyleClass().add("quantity");
        number.setId(id + "-number");
        number.setPrefColumnCount(3);
        number.accessibleTextProperty().bind(thing);
        Button less = step(id + "-less", "quantity.less", thing, Feather.MINUS, -1);
        Button more = step(id + "-more", "quantity.more", thing, Feather.PLUS, 1);
        less.disableProperty().bind(value.lessThanOrEqualTo(0));
        more.disableProperty().bind(value.greaterThanOrEqualTo(most));
        getChildren().addAll(less, number, more);
        number.textProperty().subscribe(this::read);
        value.subscribe(now -> show(now.intValue()));
        number.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        number.addEventFilter(KeyEvent.KEY_TYPED, this::signs);
        number.setOnMouseClicked(event -> number.selectAll());
        number.focusedProperty().subscribe(has -> {
            if (has) {
                number.selectAll();
            }
        });
    }

    /** 0 to the most, or {@link #NOT_UNDERSTOOD}. */
    public IntegerProperty valueProperty() {
        return value;
    }

    /** Where the number is typed. */
    public TextField number() {
        return number;
    }

    @Override
    public Control labelled() {
        return number;
    }

    @Override
    public StringExpression remark() {
        return remark.getReadOnlyProperty();
    }

    private Button step(String id, String key, ObservableValue<String> thing, Feather icon, int by) {
        Button button = Buttons.icon(id, thing.map(name -> TEXTS.get(key, name)), icon, () -> change(by));
        button.getStyleClass().remove("quiet");
        button.setFocusTraversable(false);
        return button;
    }

    private void change(int by) {
        value.set(Math.clamp(Math.max(value.get(), 0) + (long) by, 0, most));
    }

    private void read(String typed) {
        String digits = typed.strip();
        int read = digits.isEmpty() ? 0 : DIGITS.matcher(digits).matches() ? Integer.parseInt(digits) : NOT_UNDERSTOOD;
        boolean understood = read >= 0 && read <= most;
        remark.set(understood ? "" : TEXTS.get("quantity.range", most));
        value.set(understood ? read : NOT_UNDERSTOOD);
    }

    private void show(int now) {
        boolean shown = now == NOT_UNDERSTOOD || number.getText().strip().equals(String.valueOf(now))
                || (now == 0 && number.getText().isBlank());
        if (!shown) {
            number.setText(String.valueOf(now));
        }
    }

    private void arrows(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(event, 1);
            case DOWN -> step(event, -1);
            default -> {
                // typing
            }
        }
    }

    private void signs(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+" -> step(event, 1);
            case "-" -> step(event, -1);
            default -> {
                // typing
            }
        }
    }

    private void step(KeyEvent event, int by) {
        change(by);
        number.selectAll();
        event.consume();
    }
}
