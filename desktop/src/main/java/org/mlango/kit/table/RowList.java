package org.mlango.kit.table;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A list of large rows of which only those in sight exist, so its length does not matter. Up and down go through it; Enter or a
 * click opens one.
 */
public final class RowList<T> extends ListView<T> {
    public RowList(String id, ObservableValue<String> name, ObservableList<T> items, Function<T, RowFace> face) {
        super(items);
        setId(id);
        getStyleClass().add("row-list");
        accessibleTextProperty().bind(name);
        setCellFactory(list -> new RowCell<>(face));
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
