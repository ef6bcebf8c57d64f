package org.mlango.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.PersonId;
import org.mlango.kit.FxTest;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;

/** The register of requests as a worker uses it. */
class RequestsViewTest extends FxTest {
    private final RegistersScene scene = new RegistersScene();
    private final PersonId person = scene.person("Zuhura");

    @BeforeEach
    void open() {
        show(() -> {
            RequestsView view = new RequestsView(
                    new RequestsViewModel(scene.test.background(), scene.registers, scene.people, scene),
                    new RegistersBarView((id, about) -> {}));
            view.shown(null);
            return (Parent) view.node();
        });
    }

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void writeOneDownAndClose() {
        assertThat(nameless()).isEmpty();
        picture("requests-empty");
        click("requests-write");
        click("request-kind-copy");
        click("request-code");
        type(scene.code(person));
        click("request-words");
        type("in Swahili please");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        picture("requests-form");
        click("request-save");
        RowList<?> list = find("requests-list", RowList.class);
        assertThat(list.getItems()).hasSize(1);
        fx(() -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        press(KeyCode.ENTER);
        assertThat(words("request-opened")).contains("in Swahili please").noneMatch(said -> said.contains("Zuhura"));
        picture("requests-opened");
        speak(Language.SW);
        picture("requests-opened-sw");
        look(Look.DARK, 200);
        picture("requests-opened-sw-dark-200");
        look(Look.LIGHT, 100);
        speak(Language.EN);
        click("request-cannot");
        assertThat(find("request-not-done").isDisabled()).isTrue();
        click("request-reason-about-others");
        picture("requests-why-not");
        click("request-away");
        fx(() -> list.getSelectionModel().selectFirst());
        fx(() -> list.requestFocus());
        press(KeyCode.ENTER);
        click("request-done");
        assertThat(isThere("request-done")).isFalse();
        assertThat(scene.said).contains("The request is closed as done.");
    }

    private List<String> words(String id) {
        return find(id).lookupAll(".label").stream().map(Label.class::cast)
                .map(Label::getText).toList();
    }
}
