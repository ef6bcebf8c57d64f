package org.mlango.vault;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableStringValue;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;

/** A message that follows when the language is switched. */
public final class SaidViewModel {
    private final ObjectProperty<@Nullable Supplier<String>> said = new SimpleObjectProperty<>();
    private final StringBinding words = Bindings.createStringBinding(this::now, said, Texts.language());

    public ObservableStringValue words() {
        return words;
    }

    public void say(Supplier<String> message) {
        said.set(message);
    }

    public void nothing() {
        said.set(null);
    }

    private String now() {
        Supplier<String> message = said.get();
        return message == null ? "" : message.get();
    }
}
