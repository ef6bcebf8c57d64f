package org.mlango.ownview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.shell.Screen;
import org.mlango.shell.TurnedScreen;

class TalkViewTest extends FxTest {
    private final OwnViewScene scene = new OwnViewScene();

    @BeforeEach
    void open() {
        show(() -> {
            Screen screen = scene.screen();
            screen.shown(scene.person);
            return (Parent) screen.node();
        });
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void everyControlHasANameAndTheScreenFits() {
        assertThat(nameless()).isEmpty();
        picture("talk");
        speak(Language.SW);
        picture("talk-sw");
    }

    @Test
    void itIsFineIsReadBackAndKept() {
        click("talk-fine");
        assertThat(nameless()).isEmpty();
        picture("talk-fine");
        click("talk-keep-all");
        assertThat(scene.visited).containsExactly("person");
    }

    @Test
    void theTurnedScreenHoldsOneQuestionAndNothingElse() {
        click("talk-turn");
        TurnedScreen turned = Objects.requireNonNull(scene.turned);
        show(() -> (Parent) turned.node());
        look(Look.LIGHT, 100);
        assertThat(isThere("talk-called-1-words")).isTrue();
        assertThat(isThere("talk-way-1-words")).isFalse();
        picture("turned-talk");
        speak(Language.SW);
        look(Look.DARK, 100);
        picture("turned-talk-sw-dark");
        click("turned-talk-next");
        assertThat(isThere("talk-way-1-words")).isTrue();
        click("turned-talk-back");
        click("talk-called-1-words");
        type("miraa");
        click("turned-talk-enough");
        assertThat(nameless()).isEmpty();
        picture("turned-talk-read-back");
        click("talk-keep-called-1-keep");
        fx(turned::turnedBack);
        assertThat(scene.visited).isEmpty();
    }

    /** No answer looks different from another once it is given, or changes anything else on the screen. */
    @ParameterizedTest
    @EnumSource(value = FiveWay.class, names = {"NO", "SOMETIMES", "RATHER_NOT_SAY"})
    void anAnswerThatAsksForNothingOpensNothing(FiveWay said) {
        for (String question : List.of("wish", "with-sex", "with-work", "hurt", "worries-1")) {
            click("talk-" + question + "-" + said.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(visible("talk-" + question + "-noted")).isTrue();
            assertThat(visible("talk-steps")).isFalse();
            assertThat(visible("talk-first-step-question")).isFalse();
        }
        assertThat(looks("wish", said)).isEqualTo(looks("with-sex", said));
    }

    @Test
    void everyChosenAnswerLooksTheSame() {
        for (FiveWay said : FiveWay.ANSWERS) {
            click("talk-wish-" + said.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(looks("wish", said)).containsExactlyInAnyOrder("toggle-button", "choice-option");
        }
    }

    @Test
    void aYesToAWishOpensEqualChoices() {
        click("talk-wish-yes");
        assertThat(visible("talk-steps")).isTrue();
        assertThat(nameless()).isEmpty();
        List<String> styles = List.of("now", "library", "take-along", "not-now").stream()
                .map(step -> String.join(" ", find("talk-step-" + step).getStyleClass())).distinct().toList();
        assertThat(styles).as("all choices look alike").hasSize(1);
        picture("talk-wish");
        click("talk-step-not-now");
        assertThat(visible("talk-step-noted")).isTrue();
        assertThat(scene.visited).isEmpty();
    }

    @Test
    void severalAnswersAreReadBackOneByOne() {
        click("talk-called-1-words");
        type("miraa na chai");
        picture("talk-called");
        click("talk-called-1-name-khat");
        click("talk-gives-1-shared");
        click("talk-gives-1-codes-we-energy");
        click("talk-with-work-sometimes");
        click("talk-finish");
        picture("talk-keep");
        assertThat(nameless()).isEmpty();
        click("talk-keep-called-1-keep");
        click("talk-keep-with-work-let-go");
        click("talk-save");
        assertThat(scene.said).containsExactly("Written down as they said: one answer. Nothing else.");
    }

    @Test
    void withoutAnAgreementTheScreenSaysSoAndKeepsNothing() {
        scene.test.done(tx -> scene.consents.withdraw(tx, scene.person,
                org.mlango.consent.Purpose.KEEP_CONVERSATION));
        show(() -> {
            Screen screen = scene.screen();
            screen.shown(scene.person);
            return (Parent) screen.node();
        });
        assertThat(visible("talk-not-agreed")).isTrue();
        click("talk-fine");
        assertThat(visible("talk-keep-not-agreed")).isTrue();
        assertThat(find("talk-keep-all").isDisabled()).isTrue();
        click("talk-keep-none");
        assertThat(scene.said).containsExactly("Nothing was written down.");
    }

    private List<String> looks(String question, FiveWay said) {
        ToggleButton button = (ToggleButton) find(
                "talk-" + question + "-" + said.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(button.isSelected()).isTrue();
        return List.copyOf(button.getStyleClass());
    }

    private boolean visible(String id) {
        for (Node at = find(id); at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
