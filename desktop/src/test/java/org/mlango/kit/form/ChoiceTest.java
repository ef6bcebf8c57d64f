package org.mlango.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;

class ChoiceTest extends FxTest {
    private enum Answer {
        AGREED, SAID_NO, NOT_ASKED
    }

    private final Choice<Answer> choice = new Choice<>("answer", List.of(Answer.values()),
            option -> new SimpleStringProperty(option.name()));
    private final Choices<Answer> choices = new Choices<>("many", List.of(Answer.values()),
            option -> new SimpleStringProperty(option.name()));
    private final TextEntry before = new TextEntry("before", 10);

    @BeforeEach
    void showIt() {
        show(() -> new VBox(20, new Field(new SimpleStringProperty("Before"), before),
                new Field(new SimpleStringProperty("Answer"), choice),
                new Field(new SimpleStringProperty("Many"), choices)));
        fx(before::requestFocus);
    }

    @Test
    void isOneStepForTabAndArrowsGoThroughIt() {
        press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("answer-agreed");
        press(KeyCode.RIGHT);
        press(KeyCode.SPACE);
        assertThat(choice.valueProperty().get()).isEqualTo(Answer.SAID_NO);
        press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("many-agreed");
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused()).isEqualTo("answer-said-no");
        picture("choice-focus");
    }

    @Test
    void isTakenBackByPressingAgain() {
        click("answer-agreed");
        click("answer-agreed");
        assertThat(choice.valueProperty().get()).isNull();
    }

    @Test
    void isNotTakenBackWhereOneHasToHold() {
        List<Answer> answers = new ArrayList<>();
        fx(() -> choice.alwaysOne().valueProperty().subscribe(told -> {
            answers.add(told);
        }));
        click("answer-agreed");
        click("answer-agreed");
        assertThat(find("answer-agreed", ToggleButton.class).isSelected()).isTrue();
        click("answer-said-no");
        assertThat(answers).as("told once of each").containsExactly(null, Answer.AGREED, Answer.SAID_NO);
    }

    @Test
    void showsWhatIsSetFromElsewhere() {
        fx(() -> choice.valueProperty().set(Answer.NOT_ASKED));
        assertThat(find("answer-not-asked", ToggleButton.class).isSelected()).isTrue();
        fx(() -> choices.chosen().add(Answer.AGREED));
        assertThat(find("many-agreed", javafx.scene.control.CheckBox.class).isSelected()).isTrue();
    }

    @Test
    void severalMayBeTicked() {
        click("many-agreed");
        click("many-said-no");
        click("many-agreed");
        assertThat(choices.chosen()).containsExactly(Answer.SAID_NO);
    }
}
