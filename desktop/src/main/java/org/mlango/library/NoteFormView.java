package org.mlango.library;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;

/** Writes one note of the centre. */
final class NoteFormView extends VBox {
    private static final Texts TEXTS = Texts.of(NoteFormView.class);

    NoteFormView(NoteFormViewModel model) {
        setId("library-form");
        boolean topic = model.kind == NoteKind.TOPIC;
        Card card = new Card(TEXTS.text("form." + model.kind), Prose.of(TEXTS.text("form.why." + model.kind)));
        card.icon(Feather.EDIT_3);
        card.getChildren().add(topic ? shelf(model) : english(model));
        card.getChildren().add(topic ? english(model) : swahili(model));
        if (topic) {
            card.getChildren().add(swahili(model));
        } else {
            if (model.kind == NoteKind.STATEMENT) {
                card.getChildren().add(part(model));
            }
            card.getChildren().addAll(source(model), year(model));
        }
        Button save = Buttons.primary("library-form-save", TEXTS.text("form.save"), Feather.CHECK, model::save);
        save.disableProperty().bind(model.busy);
        FlowPane actions = new FlowPane(save,
                Buttons.secondary("library-form-leave", TEXTS.text("form.leave"), Feather.X, model::leave));
        actions.getStyleClass().add("dialog-actions");
        card.getChildren().add(actions);
        getChildren().add(card);
    }

    private static Field english(NoteFormViewModel model) {
        LongTextEntry entry = new LongTextEntry("library-form-english", most(model), lines(model));
        entry.textProperty().bindBidirectional(model.english);
        return new Field(TEXTS.text("form.english"), entry).refusal(model.refusal("words"));
    }

    private static Field swahili(NoteFormViewModel model) {
        LongTextEntry entry = new LongTextEntry("library-form-swahili", most(model), lines(model));
        entry.textProperty().bindBidirectional(model.swahili);
        return new Field(TEXTS.text("form.swahili"), entry).why(TEXTS.text("form.one"));
    }

    private static Field part(NoteFormViewModel model) {
        Choice<Part> choice = new Choice<>("library-form-part", model.parts,
                one -> TEXTS.text("part." + one));
        choice.valueProperty().bindBidirectional(model.part);
        return new Field(TEXTS.text("form.part"), choice);
    }

    private static Field shelf(NoteFormViewModel model) {
        Choice<Shelf> choice = new Choice<>("library-form-shelf", List.of(Shelf.values()),
                one -> TEXTS.text("shelf." + one));
        choice.valueProperty().bindBidirectional(model.shelf);
        return new Field(TEXTS.text("form.shelf"), choice);
    }

    private static Field source(NoteFormViewModel model) {
        TextEntry entry = new TextEntry("library-form-source", LibraryRules.SOURCE_LENGTH);
        entry.textProperty().bindBidirectional(model.source);
        return new Field(TEXTS.text("form.source"), entry).why(TEXTS.text("form.source.why"))
                .refusal(model.refusal("source"));
    }

    private static Field year(NoteFormViewModel model) {
        TextEntry entry = new TextEntry("library-form-year", 9);
        entry.setPrefColumnCount(7);
        entry.textProperty().bindBidirectional(model.year);
        return new Field(TEXTS.text("form.year"), entry).refusal(model.refusal("year"));
    }

    private static int most(NoteFormViewModel model) {
        return model.kind == NoteKind.TOPIC ? LibraryRules.TITLE_LENGTH : LibraryRules.WORDS_LENGTH;
    }

    private static int lines(NoteFormViewModel model) {
        return model.kind == NoteKind.TOPIC ? 1 : 3;
    }
}
