package org.mlango.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.mlango.kit.FxTest;

class QuantityTest extends FxTest {
    private final Quantity packs = new Quantity("packs", new SimpleStringProperty("Needle packs"), 500);

    @BeforeEach
    void showIt() {
        show(() -> new Field(new SimpleStringProperty("Needle packs"), packs));
        click("packs-number");
    }

    @Test
    void isSteppedByKeysAndByTouch() {
        press(KeyCode.UP);
        type("+");
        click("packs-more");
        assertThat(packs.valueProperty().get()).isEqualTo(3);
        click("packs-less");
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertThat(packs.valueProperty().get()).isZero();
    }

    @Test
    void aTypedNumberReplacesTheOldOne() {
        type("12");
        assertThat(packs.valueProperty().get()).isEqualTo(12);
        assertThat(packs.remark().get()).isEmpty();
    }

    @Test
    void aNumberSetFromElsewhereIsShown() {
        fx(() -> packs.valueProperty().set(7));
        assertThat(packs.number().getText()).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "-3", "501", "99999999999", "two", "٢", "1e3"})
    void whatIsNoWholeNumberInRangeStaysAsTypedAndIsSaid(String typed) {
        fx(() -> packs.number().setText(typed));
        assertThat(packs.valueProperty().get()).isEqualTo(Quantity.NOT_UNDERSTOOD);
        assertThat(packs.number().getText()).isEqualTo(typed);
        assertThat(packs.remark().get()).isEqualTo("A whole number from 0 to 500, please.");
    }
}
