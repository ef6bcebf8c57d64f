package org.mlango.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.FxTest;
import org.mlango.kit.form.Page;
import org.mlango.kit.text.Texts;
import org.mlango.kit.theme.Look;

class NavigationPaneTest extends FxTest {
    /** At large text the places scroll; their words are not squeezed away. */
    @Test
    void everyPlaceKeepsItsWordsHoweverLittleRoomThereIs() {
        NavigationPane pane = fx(() -> new NavigationPane(id -> {}));
        show(() -> {
            pane.show(IntStream.range(0, NavigationPane.MOST).mapToObj(NavigationPaneTest::today).toList());
            pane.narrow(true);
            ScrollPane scroll = Page.scrolling(pane);
            scroll.setFitToHeight(true);
            return new BorderPane(null, null, null, null, scroll);
        });
        look(Look.LIGHT, 200);
        size(1000, 500);
        assertThat(pane.getChildren()).hasSize(NavigationPane.MOST)
                .allSatisfy(node -> {
                    Button button = (Button) node;
                    assertThat(button.getHeight()).isGreaterThanOrEqualTo(button.prefHeight(button.getWidth()));
                });
    }

    private static NavigationEntry today(int position) {
        return new NavigationEntry("today", Texts.of(Window.class), Feather.HOME, position, Set.of(), () -> {
            throw new AssertionError("nobody goes there");
        });
    }
}
