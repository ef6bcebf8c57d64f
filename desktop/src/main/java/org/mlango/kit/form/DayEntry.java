package org.mlango.kit.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Objects;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;

/** A day, typed as 21/11/2026 or picked. What is no day stays as typed, and is not {@link #understoodProperty understood}. */
public final class DayEntry extends DatePicker implements Labelled {
    private static final Texts TEXTS = Texts.of(DayEntry.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final BooleanProperty understood = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");

    private boolean reading;

    public DayEntry(String id) {
        setId(id);
        getEditor().setId(id + "-text");
        setShowWeekNumbers(false);
        setConverter(new Typed());
        promptTextProperty().bind(TEXTS.text("day.prompt"));
        getEditor().textProperty().subscribe(this::read);
        focusedProperty().subscribe(has -> {
            // before it was ever drawn, the day does not stand in its text yet
            if (getSkin() != null) {
                read(getEditor().getText());
            }
        });
    }

    /** False while the text is neither empty nor a day. */
    public ReadOnlyBooleanProperty understoodProperty() {
        return understood;
    }

    @Override
    public Control labelled() {
        return this;
    }

    @Override
    public StringExpression remark() {
        return remark.getReadOnlyProperty();
    }

    /** Taking the day away empties the text of a date picker; what was typed is put back. */
    private void read(@Nullable String typed) {
        if (reading) {
            return;
        }
        String text = typed == null ? "" : typed.strip();
        @Nullable
        LocalDate day = parsed(text);
        boolean fine = text.isEmpty() || day != null;
        understood.set(fine);
        boolean halfTyped = !fine && text.matches("[0-9/]{0,9}") && isFocused();
        remark.set(fine || halfTyped ? "" : TEXTS.get("day.not"));
        reading = true;
        int caret = getEditor().getCaretPosition();
        setValue(day);
        if (!fine) {
            getEditor().setText(typed);
            getEditor().positionCaret(caret);
        }
        reading = false;
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text.replace('.', '/').replace('-', '/'), DAY);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** Shows a day our way; typed text is read by {@link #read}, so that nothing typed is ever dropped. */
    private final class Typed extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            String text = getEditor().getText() == null ? "" : getEditor().getText();
            boolean standsThere = Objects.equals(day, parsed(text.strip()));
            return standsThere ? text : day == null ? "" : SHOWN.format(day);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String typed) {
            return typed == null ? null : parsed(typed.strip());
        }
    }
}
