package org.mlango.registers;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.CheckBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.store.Role;
import org.mlango.together.Matter;
import org.mlango.together.SecondPerson;
import org.mlango.together.TestSecond;

/** Two officers stand at the door. */
class OfficialsViewTest extends FxTest {
    private final RegistersScene scene = new RegistersScene();
    private final SecondPerson rule = new SecondPerson();
    private final OfficialsViewModel model = new OfficialsViewModel(scene.test.background(),
            scene.registers.officials(), scene);

    @BeforeEach
    void open() {
        scene.test.as(Role.COUNSELLOR, Role.MANAGER);
        show(() -> {
            OfficialsView view = new OfficialsView(model, new RegistersBarView((id, about) -> {}),
                    official -> SecondYesView.of(
                            TestSecond.form(scene.test, rule, Matter.OFFICIAL, () -> official), rule, official));
            view.shown(null);
            return (Parent) view.node();
        });
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void fromTheDoorToTheAnswer() {
        assertThat(nameless()).isEmpty();
        picture("official-empty");
        click("official-write");
        click("official-save");
        assertThat(model.refusals).containsKey("claimed");
        click("official-claimed-police");
        click("official-paper-letter");
        click("official-who");
        type("Two officers, a letter without a number.");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        picture("official-form");
        click("official-save");
        click("official-step-1");
        assertThat(find("official-step-1", CheckBox.class).isSelected()).isTrue();
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        reveal("official-step-1");
        picture("official-steps");
        speak(Language.SW);
        look(Look.DARK, 200);
        picture("official-steps-sw-dark-200");
        look(Look.LIGHT, 100);
        speak(Language.EN);

        click("official-answer-as-ordered");
        click("official-end");
        assertThat(model.refusals.get("answer")).contains("court");
        click("opened-official-paper-court-order");
        click("official-change");
        click("official-answer-as-ordered");
        click("second-name");
        type("Juma");
        click("second-passphrase");
        type("right");
        click("second-confirm");
        picture("official-answer");
        click("official-end");
        assertThat(scene.said).contains("The answer is written down.");
        assertThat(model.officials.getFirst().answer()).isEqualTo(OfficialAnswer.AS_ORDERED);
    }
}
