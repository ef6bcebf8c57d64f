package org.mlango.people;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.shell.Screen;

class RegisterViewTest extends FxTest {
    private final PeopleScene scene = new PeopleScene();

    @BeforeEach
    void open() {
        show(() -> {
            Screen screen = scene.screen(PeopleRoom.REGISTER);
            screen.shown(null);
            return (Parent) screen.node();
        });
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void twoYesesANameAndACardInThreeClicksAndAName() {
        assertThat(nameless()).isEmpty();
        picture("register-ask");
        click("consent-answer-keep-record-agreed");
        click("consent-answer-count-me-agreed");
        click("register-next");
        assertThat(nameless()).isEmpty();
        click("person-name");
        type("Amina");
        picture("register-tell");
        click("register-save");

        assertThat(CardCode.valid(find("register-card-code", Label.class).getText())).isTrue();
        assertThat(nameless()).isEmpty();
        picture("register-card");
        click("register-record-visit");
        assertThat(scene.visited).containsExactly("record-visit");
    }

    @Test
    void aNoIsFineAndLeadsToAVisitWithoutAName() {
        click("consent-answer-keep-record-said-no");
        click("register-next");
        picture("register-fine");
        assertThat(nameless()).isEmpty();
        click("register-anonymous");
        assertThat(scene.visited).containsExactly("record-visit");
        assertThat(scene.about).isNull();
        assertThat(scene.people.index().size()).isZero();
    }

    @Test
    void theWordsFollowTheLanguageOfThePerson() {
        click("consent-language-sw");
        assertThat(titles()).contains("Je, tunaweza kukuwekea kumbukumbu?");
        speak(Language.SW);
        look(Look.DARK, 100);
        picture("register-ask-sw-dark");
        click("consent-answer-keep-record-agreed");
        click("consent-answer-count-me-agreed");
        click("register-next");
        picture("register-tell-sw-dark");
        speak(Language.EN);
    }

    @Test
    void whoMayBeKnownIsShownSoftly() {
        fx(() -> scene.register(PersonDraft.named("Mohamed Juma")));
        click("consent-answer-keep-record-agreed");
        click("consent-answer-count-me-said-no");
        click("register-next");
        click("person-name");
        type("Muhamed Juma");
        // the person may be looking on: nobody's name is there until the worker asks for it
        assertThat(isThere("register-may-be-0")).isFalse();
        click("register-may-be-look");
        assertThat(isThere("register-may-be-0")).isTrue();
        click("person-birth-year");
        type("1890");
        press(KeyCode.TAB);
        reveal("person-name");
        click("register-save");
        assertThat(focused()).isEqualTo("person-birth-year");
        picture("register-may-be");
        assertThat(isThere("register-card-code")).isFalse();
    }

    private String titles() {
        return String.join("|", scene().getRoot().lookupAll(".card-title").stream()
                .map(node -> ((Label) node).getText()).toList());
    }
}
