package org.mlango.people;

import java.util.List;
import javafx.beans.property.ObjectProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.text.Texts;

/** Asks what becomes of what a correction takes out, as the person wants. */
final class OldWordsView {
    private static final Texts TEXTS = Texts.of(OldWordsView.class);

    private OldWordsView() {}

    static Field of(String id, ObjectProperty<@Nullable OldWords> value) {
        Choice<OldWords> choice = new Choice<>(id, List.of(OldWords.values()), one -> TEXTS.text("old." + one));
        choice.valueProperty().bindBidirectional(value);
        return new Field(TEXTS.text("old"), choice).why(TEXTS.text("old.why"));
    }
}
