package org.mlango.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.FxTest;
import org.mlango.kit.theme.Look;

/** The parts of a form as one page: by keyboard, with what people really type. */
class FormTest extends FxTest {
    private final TextEntry name = new TextEntry("name", 40);
    private final LongTextEntry note = new LongTextEntry("note", 200, 3);
    private final Quantity packs = new Quantity("packs", words("Needle packs"), 999);
    private final DayEntry day = new DayEntry("day");
    private final Choice<String> answer = new Choice<>("answer", List.of("AGREED", "SAID_NO", "NOT_ASKED"),
            option -> words(option.toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
    private final Field nameField = new Field(words("Name to use"), name)
            .why(words("So that we know what to call you."));

    private static ObservableValue<String> words(String text) {
        return new SimpleStringProperty(text);
    }

    @BeforeEach
    void showAll() {
        show(() -> {
            Button save = Buttons.primary("save", words("Save"), Feather.CHECK, () -> {});
            Button leave = Buttons.secondary("leave", words("Not now"), Feather.X, () -> {});
            return new Page(words("Welcome"),
                    new Card(words("About you"), nameField, new Field(words("May we keep a record?"), answer))
                            .icon(Feather.FILE_TEXT),
                    new Card(words("What was given"), new Field(words("Needle packs"), packs),
                            new Field(words("Day"), day), new Field(words("Note"), note)))
                    .intro(words("Nothing here must be filled in.")).actions(save, leave);
        });
    }

    @Test
    void everyControlHasAName() {
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
    }

    @Test
    void looks() {
        picture("form-light");
        click("name");
        fx(() -> nameField.refusalProperty().set("This name is already on the list."));
        click("answer-agreed");
        look(Look.DARK, 100);
        picture("form-dark");
        look(Look.CONTRAST, 150);
        picture("form-contrast");
        assertThat(name.getHeight()).isGreaterThanOrEqualTo(44 * 1.5);
    }

    @Test
    void numbersAreTypedOrStepped() {
        click("packs-number");
        press(KeyCode.UP);
        press(KeyCode.UP);
        assertThat(packs.valueProperty().get()).isEqualTo(2);
        type("12");
        assertThat(packs.valueProperty().get()).isEqualTo(12);
        click("packs-less");
        assertThat(packs.valueProperty().get()).isEqualTo(11);
    }

    @Test
    void aDayIsReadAsTyped() {
        click("day");
        type("3/2/2026");
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2026, 2, 3));
    }
}
