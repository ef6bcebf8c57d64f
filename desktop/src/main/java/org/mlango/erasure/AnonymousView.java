package org.mlango.erasure;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFileSection;
import org.mlango.people.SectionCardView;

/** "Make past visits anonymous", in the person's file. */
final class AnonymousView {
    private static final Texts TEXTS = Texts.of(AnonymousView.class);

    private final AnonymousViewModel model;
    private final Card card;

    AnonymousView(AnonymousViewModel model) {
        this.model = model;
        DayEntry from = new DayEntry("anonymous-from");
        from.valueProperty().bindBidirectional(model.from);
        DayEntry until = new DayEntry("anonymous-until");
        until.valueProperty().bindBidirectional(model.until);
        Label told = Prose.of(Bindings.createStringBinding(model::told, model.days, Texts.language()));
        told.setId("anonymous-told");
        Button does = Buttons.secondary("anonymous-do", TEXTS.text("anonymous.do"), Feather.USER_X, this::ask);
        does.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.busy.get() || model.days.get().isEmpty() || !from.understoodProperty().get()
                        || !until.understoodProperty().get(),
                model.busy, model.days, from.understoodProperty(), until.understoodProperty()));
        FlowPane days = new FlowPane(16, 16, new Field(TEXTS.text("anonymous.from"), from),
                new Field(TEXTS.text("anonymous.until"), until).why(TEXTS.text("anonymous.days.why")));
        days.setRowValignment(VPos.BOTTOM);
        card = new Card(TEXTS.text("anonymous.title"), Prose.of(TEXTS.text("anonymous.what")), told, days,
                does, Prose.refusal("anonymous-note", model.refusal())).icon(Feather.USER_X);
        card.setId("anonymous");
    }

    private void ask() {
        DialogLayer.of(card).ask(new Question(TEXTS.text("anonymous.sure"), TEXTS.text("anonymous.sure.words"),
                TEXTS.text("anonymous.do"), Feather.USER_X), model::detach);
    }

    PersonFileSection section() {
        return new SectionCardView(97, Set.of(), card, model::show);
    }
}
