package org.mlango.referrals;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** The words as they stand on the paper, in the language the person reads. */
final class PreviewView extends VBox {
    private static final Texts TEXTS = Texts.of(PreviewView.class);

    private final ObservableValue<Preview> preview;
    private final ObjectProperty<@Nullable Language> read;
    private final VBox lines = new VBox(6);

    PreviewView(String id, ObservableValue<Preview> preview, ObjectProperty<@Nullable Language> read) {
        this.preview = preview;
        this.read = read;
        setSpacing(10);
        lines.setId(id);
        lines.getStyleClass().add("referral-paper");
        Choice<Language> language = new Choice<>(id + "-language", List.of(Language.values()),
                one -> TEXTS.text("language." + one));
        language.valueProperty().bindBidirectional(read);
        getChildren().addAll(language, lines);
        preview.subscribe(this::draw);
        read.subscribe(this::draw);
    }

    private void draw() {
        Language language = read.getValue();
        lines.getChildren().setAll(preview.getValue()
                .in(language == null ? Texts.currentLanguage() : language).stream().map(Prose::of).toList());
    }
}
