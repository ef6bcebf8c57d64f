package org.mlango.kit.table;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.form.Icons;
import org.mlango.kit.text.Texts;

/** One row in sight; filled anew as the list scrolls. */
final class RowCell<T> extends ListCell<T> {
    private final Function<T, RowFace> face;
    private final StackPane icon = new StackPane();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label aside = new Label();
    private final HBox row;

    RowCell(Function<T, RowFace> face) {
        this.face = face;
        icon.getStyleClass().add("row-icon");
        title.getStyleClass().add("row-title");
        detail.getStyleClass().add("row-detail");
        aside.getStyleClass().add("row-aside");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(title, detail);
        words.getStyleClass().add("row-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        row = new HBox(icon, words, aside);
        row.getStyleClass().add("row");
        setPrefWidth(0);
        // a list that is hidden meanwhile does not draw its rows anew when it is told to
        Texts.redrawing(this, () -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        RowFace shown = face.apply(item);
        title.setText(shown.title());
        aside.setText(shown.aside());
        detail.setText(shown.detail());
        detail.setVisible(!shown.detail().isEmpty());
        detail.setManaged(detail.isVisible());
        icon.getChildren().clear();
        if (shown.icon() != null) {
            icon.getChildren().add(Icons.of(shown.icon()));
        }
        icon.setManaged(shown.icon() != null);
        setGraphic(row);
        setAccessibleText(String.join(", ", shown.title(), shown.detail(), shown.aside()));
    }
}
