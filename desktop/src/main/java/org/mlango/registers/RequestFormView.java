package org.mlango.registers;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;

/** The form in which a request is written down; no larger than a button until somebody wants it. */
final class RequestFormView extends VBox {
    private static final Texts TEXTS = Texts.of(RequestFormView.class);
    private static final int CODE_LENGTH = 20;

    private final RequestFormViewModel model;

    /** @param byCode whether to ask for a card code: not in a person's own file */
    RequestFormView(RequestFormViewModel model, boolean byCode) {
        super(16);
        this.model = model;
        Choice<RequestKind> kind = new Choice<>("request-kind", List.of(RequestKind.values()),
                one -> TEXTS.text("kind." + one));
        kind.valueProperty().bindBidirectional(model.kind);
        Choice<AskedBy> by = new Choice<>("request-by", List.of(AskedBy.values()), one -> TEXTS.text("by." + one));
        by.valueProperty().bindBidirectional(model.askedBy);
        DayEntry received = new DayEntry("request-received");
        received.valueProperty().bindBidirectional(model.received);
        getChildren().addAll(field("kind", "request.kind", kind));
        if (byCode) {
            getChildren().add(code());
        }
        getChildren().addAll(new FieldsView(field("askedBy", "request.by", by),
                field("received", "request.received", received)), words(),
                Prose.refusal("request-note",
                        Bindings.stringValueAt(model.refusals, "")),
                actions());
        visibleProperty().bind(model.open);
        managedProperty().bind(visibleProperty());
    }

    private VBox code() {
        TextEntry code = new TextEntry("request-code", CODE_LENGTH);
        code.textProperty().bindBidirectional(model.code);
        VBox asked = new VBox(field("person", "request.person", code).why(TEXTS.text("request.person.why")));
        asked.visibleProperty().bind(model.seesPeople);
        asked.managedProperty().bind(asked.visibleProperty());
        return asked;
    }

    private VBox words() {
        LongTextEntry words = new LongTextEntry("request-words", RequestRules.LONGEST_WORDS, 2);
        words.textProperty().bindBidirectional(model.words);
        VBox asked = new VBox(field("words", "request.words", words).why(TEXTS.text("request.words.why")));
        asked.visibleProperty().bind(model.seesPeople);
        asked.managedProperty().bind(asked.visibleProperty());
        return asked;
    }

    private FlowPane actions() {
        Button save = Buttons.primary("request-save", TEXTS.text("request.save"), Feather.CHECK, model::save);
        save.disableProperty().bind(model.busy);
        return new FlowPane(12, 12, save,
                Buttons.secondary("request-cancel", TEXTS.text("cancel"), Feather.X, model::clear));
    }

    private Field field(String field, String key, Node input) {
        return new Field(TEXTS.text(key), input).refusal(Bindings.stringValueAt(model.refusals, field));
    }
}
