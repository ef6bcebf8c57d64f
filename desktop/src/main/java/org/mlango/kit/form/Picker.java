package org.mlango.kit.form;

import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** One of many, from a list that opens, in words that follow the language. */
public final class Picker<T> extends ComboBox<T> {
    public Picker(String id, ObservableList<T> offered, BiFunction<T, Language, String> words) {
        super(offered);
        setId(id);
        setCellFactory(list -> new Words<>(words));
        setButtonCell(new Words<>(words));
    }

    private static final class Words<T> extends ListCell<T> {
        private final BiFunction<T, Language, String> words;

        Words(BiFunction<T, Language, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            textProperty().unbind();
            if (empty || item == null) {
                setText("");
            } else {
                textProperty().bind(Bindings.createStringBinding(() -> words.apply(item, Texts.currentLanguage()),
                        Texts.language()));
            }
        }
    }
}
