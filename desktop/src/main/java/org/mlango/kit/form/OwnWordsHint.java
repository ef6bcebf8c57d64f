package org.mlango.kit.form;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.text.KeptOutWords;
import org.mlango.kit.text.Texts;

/**
 * A soft question under a worker's own note, while a word in it labels somebody: would they say it so? It blocks nothing, is said
 * by no screen reader twice, and nothing is kept of it. Never put it under what a person said: their words are theirs.
 */
public final class OwnWordsHint {
    private static final Texts TEXTS = Texts.of(OwnWordsHint.class);

    private OwnWordsHint() {}

    /** The line to put under this field. */
    public static Label under(TextInputControl note) {
        Label hint = Prose.of(Bindings.createStringBinding(() -> {
            String word = note.getText() == null ? "" : KeptOutWords.label(note.getText());
            return word.isEmpty() ? "" : TEXTS.get("own.words", word);
        }, note.textProperty(), Texts.language()), "own-words-hint");
        hint.setId(note.getId() + "-own-words");
        hint.setGraphic(Icons.of(Feather.MESSAGE_CIRCLE));
        return hint;
    }
}
