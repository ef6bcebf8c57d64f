package org.mlango.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Icons;
import org.mlango.kit.text.Texts;

/** What checks every screen is checked itself: on faults put there by hand. */
class HardToReadTest extends FxTest {
    private static final String GREY = "-fx-text-fill: #b8b8b8;";

    @Test
    void greyOnGreyIsFound() {
        show(() -> {
            Label pale = new Label("pale");
            pale.setStyle(GREY);
            HBox grey = new HBox(pale);
            grey.setStyle("-fx-background-color: #d0d0d0;");
            return new VBox(grey, new Label("plain"));
        });

        HardToRead.Result result = hard();

        assertThat(result.looked()).isEqualTo(2);
        assertThat(result.found()).singleElement().asString().contains("\"pale\"", "1.2");
    }

    @Test
    void whatLiesUnderCountsAndNotWhatHoldsTheWords() {
        show(() -> {
            Region dark = new Region();
            dark.setStyle("-fx-background-color: #222222;");
            Label words = new Label("dark on dark");
            words.setTextFill(Color.web("#333333"));
            return new StackPane(dark, words);
        });

        assertThat(hard().found()).hasSize(1);
    }

    @Test
    void whatShinesThroughIsMixed() {
        show(() -> {
            Label faint = new Label("faint");
            faint.setOpacity(0.3);
            return new VBox(faint);
        });

        assertThat(hard().found()).hasSize(1);
    }

    @Test
    void largeWordsAndIconsMayBePaler() {
        show(() -> {
            Label large = new Label("large");
            large.setStyle("-fx-font-size: 26px; -fx-text-fill: #8a8a8a;");
            Label small = new Label("small");
            small.setStyle("-fx-text-fill: #8a8a8a;");
            Label sign = new Label("", Icons.of(Feather.HOME));
            sign.getGraphic().setStyle("-fx-fill: #d0d0d0;");
            VBox white = new VBox(large, small, sign);
            white.setStyle("-fx-background-color: white;");
            return white;
        });

        assertThat(hard().found()).hasSize(2).anyMatch(said -> said.contains("\"small\""))
                .anyMatch(said -> said.startsWith("icon"));
    }

    @Test
    void aButtonWithoutANameAndASmallOneAreFound() {
        show(() -> {
            Button nameless = new Button();
            nameless.setId("nameless");
            Button small = new Button("x");
            small.setId("small");
            small.setStyle("-fx-min-width: 20px; -fx-max-width: 20px; -fx-min-height: 20px; -fx-max-height: 20px;");
            return new VBox(nameless, small,
                    Buttons.secondary("well", Texts.of(Buttons.class).text("search.empty"), Feather.X, () -> {}));
        });

        assertThat(nameless()).containsExactly("Button#nameless");
        assertThat(tooSmall()).anyMatch(said -> said.contains("id=small")).noneMatch(said -> said.contains("id=well"));
    }

    private HardToRead.Result hard() {
        settle();
        return fx(() -> HardToRead.in(scene().getRoot()));
    }
}
