package org.mlango.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.kit.FxTest;
import org.mlango.shell.Screen;

class PeopleViewTest extends FxTest {
    private final PeopleScene scene = new PeopleScene();

    @BeforeEach
    void open() {
        show(() -> {
            List.of("Amina", "Aminata", "Mohamed Juma", "Wanjiku", "Zawadi").forEach(
                    name -> scene.register(PersonDraft.named(name)));
            Screen screen = scene.screen(PeopleRoom.PEOPLE);
            screen.shown(null);
            return (Parent) screen.node();
        });
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void typingFindsAndEnterOpens() {
        assertThat(focused()).isEqualTo("people-search");
        assertThat(nameless()).isEmpty();
        picture("people-start");
        type("muham");
        picture("people-found");
        press(KeyCode.ENTER);
        assertThat(scene.visited).containsExactly("person");
        assertThat(scene.about).isInstanceOf(PersonId.class);
    }

    @Test
    void downGoesToTheListAndEnterOpensTheOneChosen() {
        type("amin");
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        PersonId second = scene.people.index().search("amin").get(1).person();
        assertThat(scene.about).isEqualTo(second);
    }

    @Test
    void nobodyFoundSaysWhatToDo() {
        type("qqqq");
        picture("people-nobody");
        assertThat(scene().getRoot().lookup(".empty-said")).isNotNull();
        click("people-new");
        assertThat(scene.visited).containsExactly("register-person");
    }
}
