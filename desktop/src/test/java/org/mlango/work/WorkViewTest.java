package org.mlango.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.text.Language;
import org.mlango.shell.Screen;

@Tag("fx")
@SuppressWarnings("NullAway.Init")
class WorkViewTest extends FxTest {
    private WorkScene scene;
    private Screen screen;

    @BeforeEach
    void open() {
        scene = new WorkScene();
        screen = fx(() -> new WorkView(scene.model, SavePlace.in(Path.of("target"))));
        show(() -> new StackPane(screen.node()));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void withNothingItSaysWhenItBegins() {
        shown();
        assertThat(isThere("work-visits")).isFalse();
        assertThat(find("work-save-this").isDisabled()).isFalse();
        assertThat(nameless()).isEmpty();
    }

    @Test
    void picturesSayTheSameInWords() {
        scene.visits(WorkScene.TODAY, 3);
        scene.visits(WorkScene.TODAY.minusWeeks(2), 8);
        shown();

        assertThat(find("work-visits").getAccessibleText()).startsWith("Visits by week. ").contains("1/6: 8",
                "15/6: 3");
        assertThat(find("work-hours").getAccessibleText()).startsWith("Hours of the day. ");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        picture("work");
        speak(Language.SW);
        assertThat(find("work-visits").getAccessibleText()).startsWith("Ziara kwa wiki. ");
        picture("work-sw");
    }

    private void shown() {
        fx(() -> screen.shown(null));
        settle();
    }
}
