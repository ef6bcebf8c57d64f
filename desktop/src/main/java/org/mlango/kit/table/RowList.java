package org.mlango.kit.table;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A list of large rows of which only those in sight exist, so its length does not matter. Up and down go through it; Enter or a
 * click opens one.
 */
public final class RowList<T> extends ListView<T> {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    /** Room for the words of an empty list, in rows. */
    private static final double EMPTY = 3.7;
    private static final double BORDERS = 4;

    public RowList(String id, ObservableValue<String> name, ObservableList<T> items, Function<T, RowFace> face) {
        super(items);
        setId(id);
        getStyleClass().add("row-list");
        accessibleTextProperty().bind(name);
        setCellFactory(list -> new RowCell<>(face));
        InvalidationListener filled = change -> pseudoClassStateChanged(NOTHING, items.isEmpty());
        items.addListener(filled);
        filled.invalidated(items);
    }

    /** As tall as its rows, up to this many; more scroll. */
    public RowList<T> fitting(int most) {
        var items = getItems();
        prefHeightProperty().bind(Bindings.createDoubleBinding(() -> {
            double rows = items.isEmpty() ? EMPTY : Math.min(items.size(), most);
            return Math.max(0, getFixedCellSize()) * rows + BORDERS;
        }, items, fixedCellSizeProperty()));
        setMinHeight(USE_PREF_SIZE);
        return this;
    }

    public RowList<T> empty(Node state) {
        setPlaceholder(state);
        return this;
    }

    public RowList<T> onOpen(Consumer<T> open) {
        setOnMouseClicked(event -> openSelected(open));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected(open);
            }
        });
        return this;
    }

    private void openSelected(Consumer<T> open) {
        T selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            open.accept(selected);
        }
    }
}
