package org.mlango.kit.form;

import javafx.beans.binding.StringExpression;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.text.Texts;

/** A line to search with: a glass, the text, and a cross (or Escape) that empties it. */
public final class SearchEntry extends CustomTextField implements Labelled {
    private static final Texts TEXTS = Texts.of(SearchEntry.class);

    private final TypedText typed;

    public SearchEntry(String id, int limit) {
        setId(id);
        getStyleClass().add("search-entry");
        typed = new TypedText(limit, false);
        setTextFormatter(new TextFormatter<>(typed));
        StackPane glass = new StackPane(Icons.of(Feather.SEARCH));
        glass.getStyleClass().add("search-glass");
        setLeft(glass);
        Button empty = Buttons.icon(id + "-empty", TEXTS.text("search.empty"), Feather.X, this::clear);
        empty.visibleProperty().bind(textProperty().isNotEmpty());
        empty.setFocusTraversable(false);
        setRight(empty);
        addEventFilter(KeyEvent.KEY_PRESSED, this::escapeEmpties);
    }

    @Override
    public void copy() {
        Copying.copy(getSelectedText(), super::copy);
    }

    @Override
    public void cut() {
        Copying.copy(getSelectedText(), super::cut);
    }

    @Override
    public Control labelled() {
        return this;
    }

    @Override
    public StringExpression remark() {
        return typed.remark();
    }

    private void escapeEmpties(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        }
    }
}
