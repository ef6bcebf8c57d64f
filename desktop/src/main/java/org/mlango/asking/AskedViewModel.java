package org.mlango.asking;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.ConsentText;
import org.mlango.kit.text.Texts;

/** One question of a talk: its words as they stand on the screen, and the answer with the words it was given to. */
final class AskedViewModel {
    private static final Texts TEXTS = Texts.of(AskedViewModel.class);

    /** The first line, and the rest. */
    final StringProperty question = new SimpleStringProperty("");
    final StringProperty body = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Reply> answer = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable ConsentText> shown = new SimpleObjectProperty<>();
    /** False while the words are on their way, or if somebody changed them past the program. */
    final BooleanProperty answerable = new SimpleBooleanProperty();
    /** The words that stood there when the answer was given. */
    @Nullable
    ConsentText answered;

    AskedViewModel() {
        answer.subscribe(reply -> answered = reply == null ? null : shown.get());
    }

    /** True if somebody changed its words past the program: nobody can be asked. */
    boolean unaskable() {
        return shown.get() != null && !answerable.get();
    }

    void show(ConsentText text) {
        String words = text.intact() ? text.words() : TEXTS.get("talk.broken");
        int end = words.indexOf('\n');
        question.set(end < 0 ? words : words.substring(0, end).strip());
        body.set(end < 0 ? "" : words.substring(end).strip());
        answerable.set(text.intact());
        shown.set(text);
    }
}
