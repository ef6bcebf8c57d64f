package org.mlango.rights;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.mlango.kit.FxTest;
import org.mlango.kit.text.Language;

class LooksViewTest extends FxTest {
    private final RightsScene scene = new RightsScene(5);
    private final RightsScene.Told told = scene.tells();

    @BeforeEach
    void open() {
        show(() -> {
            LooksView view = new LooksView(new LooksViewModel(scene.test.background(), scene.rights.looks));
            view.section().show(told.person());
            ScrollPane page = new ScrollPane(view.section().node());
            page.setFitToWidth(true);
            return page;
        });
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void oneClickShowsWhoLookedInTheLanguageOfTheScreen() {
        assertThat(nameless()).isEmpty();
        click("looks-open");
        picture("looks");
        assertThat(nameless()).isEmpty();
        assertThat(tooSmall()).isEmpty();
        assertThat(line()).contains(RightsScene.WORKER).contains("Person registered");
        speak(Language.SW);
        picture("looks-sw");
        assertThat(line()).contains("Mtu alisajiliwa");
        click("looks-close");
        assertThat(isThere("looks-lines")).isFalse();
    }

    private String line() {
        Line line = (Line) find("looks-lines", ListView.class).getItems().getFirst();
        return line.title() + " " + line.detail();
    }
}
