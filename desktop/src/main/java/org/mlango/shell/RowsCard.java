package org.mlango.shell;

import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

import org.mlango.kit.form.Card;

/**
 * A card on Today that is there only while its list has rows: what waits for somebody.
 *
 * @param <R> one row
 */
public final class RowsCard<R> implements TodayCard {
    private final int position;
    private final Runnable load;
    private final Card card;

    /** What is read, and how one of it looks. */
    public record Content<R>(ObservableList<R> rows, Runnable load, BiFunction<R, Integer, Node> face) {}

    /** @param content its face is given the number of the row, from 1, for ids */
    public RowsCard(String id, int position, ObservableValue<String> title, Ikon icon, Content<R> content) {
        this.position = position;
        this.load = content.load();
        VBox rows = new VBox(16);
        card = new Card(title, rows).icon(icon);
        card.setId(id);
        card.visibleProperty().bind(Bindings.isNotEmpty(content.rows()));
        card.managedProperty().bind(card.visibleProperty());
        content.rows().addListener((ListChangeListener<R>) change -> {
            rows.getChildren().clear();
            int number = 1;
            for (R row : content.rows()) {
                rows.getChildren().add(content.face().apply(row, number++));
            }
        });
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        load.run();
    }
}
