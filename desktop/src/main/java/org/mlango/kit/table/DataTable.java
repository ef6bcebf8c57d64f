package org.mlango.kit.table;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** A table of which only the rows in sight exist. Columns share the width. */
public final class DataTable<T> extends TableView<T> {
    public DataTable(String id, ObservableValue<String> name, ObservableList<T> items) {
        super(items);
        setId(id);
        accessibleTextProperty().bind(name);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    public DataTable<T> column(ObservableValue<String> heading, Function<T, String> words) {
        getColumns().add(made(heading, words));
        return this;
    }

    /** Numbers stand to the right. */
    public DataTable<T> number(ObservableValue<String> heading, Function<T, String> words) {
        TableColumn<T, String> column = made(heading, words);
        column.getStyleClass().add("number-column");
        getColumns().add(column);
        return this;
    }

    public DataTable<T> empty(Node state) {
        setPlaceholder(state);
        return this;
    }

    private TableColumn<T, String> made(ObservableValue<String> heading, Function<T, String> words) {
        TableColumn<T, String> column = new TableColumn<>();
        column.textProperty().bind(heading);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
