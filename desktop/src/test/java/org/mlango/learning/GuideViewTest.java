package org.mlango.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.consent.TestWorker;
import org.mlango.kit.FxTest;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Language;
import org.mlango.kit.theme.Look;
import org.mlango.library.Library;
import org.mlango.shell.Screen;
import org.mlango.store.TestStore;

@SuppressWarnings("NullAway.Init")
class GuideViewTest extends FxTest {
    private TestStore test;

    @BeforeEach
    void open() {
        test = TestStore.fresh();
        test.scene(TestWorker::insert);
        LearningRoom room = new LearningRoom(new Library(), test.background(), (id, about) -> {}, new SaysNothing(),
                SavePlace.in(Path.of("target")));
        Screen screen = fx(() -> java.util.Objects.requireNonNull(room.screens().get("guide")).get());
        show(() -> new StackPane(screen.node()));
        fx(() -> screen.shown(null));
        settle();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aCardIsReadAndAnAnswerShownWhenAskedFor() {
        choose("LISTENING");
        picture("guide-card");
        assertThat(find("guide-answer-6").isVisible()).isFalse();
        click("guide-show-6");
        assertThat(find("guide-answer-6").isVisible()).isTrue();
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        assertThat(find("guide-through").isDisabled()).as("no key of their own is in hand").isTrue();
    }

    @Test
    void aSceneInSwahiliInTheDarkAndTwiceAsLarge() {
        choose("SCENE_FINE");
        speak(Language.SW);
        look(Look.DARK, 100);
        picture("guide-scene-sw-dark");
        look(Look.LIGHT, 200);
        picture("guide-scene-sw-200");
    }

    @Test
    void trainingsAreARegisterOfHeads() {
        click("guide-trainings");
        picture("guide-trainings");
        click("training-add");
        assertThat(isThere("trainings-list")).isTrue();
        assertThat(nameless()).isEmpty();
    }

    private void choose(String code) {
        ListView<?> list = find("guide-cards", ListView.class);
        fx(() -> {
            for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i) instanceof Card card && card.code().equals(code)) {
                    list.getSelectionModel().select(i);
                }
            }
        });
        settle();
    }
}
