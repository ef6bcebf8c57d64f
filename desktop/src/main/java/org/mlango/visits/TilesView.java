package org.mlango.visits;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Icons;
import org.mlango.kit.text.Texts;
import org.mlango.visits.Catalogue.Tile;

/** Large tiles to press, each with its letter and with how many are on the visit. */
final class TilesView extends FlowPane {
    private static final Texts TEXTS = Texts.of(TilesView.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BooleanProperty all = new SimpleBooleanProperty();
    private final Observable changes;
    private final Function<String, String> chosen;
    private final Consumer<String> press;

    /**
     * @param changes what may change which tiles are chosen
     * @param chosen what a tile says about how it is chosen; empty if it is not
     */
    TilesView(Observable changes, Function<String, String> chosen, Consumer<String> press) {
        this.changes = changes;
        this.chosen = chosen;
        this.press = press;
        getStyleClass().add("tiles");
    }

    void show(Catalogue catalogue, List<Tile> tiles) {
        getChildren().setAll(tiles.stream().map(tile -> tile(catalogue, tile)).toList());
    }

    /** Shows the tiles without a letter, and hides them again. */
    ToggleButton more(String id, ObservableValue<String> words) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.getStyleClass().add("choice-option");
        button.textProperty().bind(words);
        button.selectedProperty().bindBidirectional(all);
        return button;
    }

    static String id(String code) {
        return "record-visit-tile-" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Button tile(Catalogue catalogue, Tile tile) {
        StringBinding words = Bindings.createStringBinding(() -> catalogue.words(tile.code()), Texts.language());
        StringBinding count = Bindings.createStringBinding(() -> chosen.apply(tile.code()), changes);
        Button button = new Button();
        button.setId(id(tile.code()));
        button.getStyleClass().add("tile");
        button.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> share(button.getMinWidth()), widthProperty(),
                hgapProperty(), button.minWidthProperty()));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(face(tile, words, count, catalogue.isSensitive(tile.code())));
        button.accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> TEXTS.get("tile.read", words.get(), count.get(), tile.key()).strip(), words, count));
        count.subscribe(said -> button.pseudoClassStateChanged(CHOSEN, !said.isEmpty()));
        button.setOnAction(event -> press.accept(tile.code()));
        if (tile.key().isEmpty()) {
            button.visibleProperty().bind(all.or(count.isNotEmpty()));
            button.managedProperty().bind(button.visibleProperty());
        }
        return button;
    }

    /** The width of one tile when as many as fit share the whole width. */
    private double share(double least) {
        if (least <= 0 || getWidth() <= least) {
            return Math.max(least, 0);
        }
        int columns = (int) ((getWidth() + getHgap()) / (least + getHgap()));
        return Math.floor((getWidth() - getHgap() * (columns - 1)) / columns);
    }

    private static BorderPane face(Tile tile, ObservableValue<String> words, ObservableValue<String> count,
            boolean sensitive) {
        Label name = label("tile-name", words);
        name.setWrapText(true);
        HBox marks = new HBox();
        marks.getStyleClass().add("tile-marks");
        if (!tile.key().isEmpty()) {
            Label key = new Label(tile.key());
            key.getStyleClass().add("tile-key");
            marks.getChildren().add(key);
        }
        if (sensitive) {
            marks.getChildren().add(Icons.of(Feather.LOCK));
        }
        BorderPane head = new BorderPane(null, null, label("tile-count", count), null, marks);
        BorderPane face = new BorderPane(name, head, null, null, null);
        face.getStyleClass().add("tile-face");
        return face;
    }

    private static Label label(String style, ObservableValue<String> words) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
