package org.mlango.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;

class DayEntryTest extends FxTest {
    private final DayEntry day = new DayEntry("day");
    private final TextEntry after = new TextEntry("after", 10);

    @BeforeEach
    void showIt() {
        show(() -> new VBox(new Field(new SimpleStringProperty("Day"), day),
                new Field(new SimpleStringProperty("After"), after)));
        fx(day::requestFocus);
    }

    @Test
    void isReadWhileTyped() {
        type("3/2/1890");
        assertThat(day.getValue()).isEqualTo(LocalDate.of(1890, 2, 3));
        assertThat(day.understoodProperty().get()).isTrue();
    }

    @Test
    void whatIsNoDayStaysAsTyped() {
        type("31/2/2026");
        press(KeyCode.TAB);
        assertThat(day.getEditor().getText()).isEqualTo("31/2/2026");
        assertThat(day.getValue()).isNull();
        assertThat(day.understoodProperty().get()).isFalse();
        assertThat(day.remark().get()).isEqualTo("Please write a day like 21/11/2026.");
    }

    @Test
    void whatIsNoDayTakesTheOldDayAway() {
        fx(() -> day.setValue(LocalDate.of(2026, 11, 2)));
        assertThat(day.getEditor().getText()).isEqualTo("02/11/2026");
        fx(() -> day.getEditor().setText("soon"));
        press(KeyCode.TAB);
        assertThat(day.getValue()).isNull();
        assertThat(day.getEditor().getText()).isEqualTo("soon");
    }

    @Test
    void emptyIsNoDayAndFine() {
        fx(() -> day.setValue(LocalDate.of(2026, 11, 2)));
        fx(() -> day.setValue(null));
        assertThat(day.getEditor().getText()).isEmpty();
        assertThat(day.understoodProperty().get()).isTrue();
    }
}
