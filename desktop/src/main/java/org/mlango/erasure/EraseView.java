package org.mlango.erasure;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFileSection;

/** "Erase everything about this person", in the person's file. */
final class EraseView implements PersonFileSection {
    private static final Texts TEXTS = Texts.of(EraseView.class);

    private final EraseViewModel model;
    private final SecondFormView.Maker second;
    private final VBox inside = new VBox(16);
    private final Card card;

    EraseView(EraseViewModel model, SecondFormView.Maker second) {
        this.model = model;
        this.second = second;
        card = new Card(TEXTS.text("erase.title"), inside, LinesView.refusal("erase-note", model.refusal()))
                .icon(Feather.TRASH_2);
        card.setId("erase");
        model.open.subscribe(open -> draw());
        Texts.redrawing(card, this::draw);
    }

    @Override
    public int position() {
        return 98;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(PersonId person) {
        model.show(person);
    }

    @Override
    public void hidden() {
        model.show(null);
    }

    private void draw() {
        PersonId person = model.person.get();
        if (!model.open.get() || person == null) {
            inside.getChildren().setAll(LinesView.text(TEXTS.text("erase.what")), Buttons.secondary("erase-begin",
                    TEXTS.text("erase.begin"), Feather.LIST, model::begin));
            return;
        }
        VBox goes = new VBox(6);
        goes.setId("erase-going");
        model.going.forEach(words -> goes.getChildren().add(LinesView.icon(words, Feather.TRASH_2)));
        SecondFormView form = second.about(person);
        model.second.bind(form.yes());
        inside.getChildren().setAll(LinesView.heading(TEXTS.text("erase.goes")), goes,
                LinesView.text(TEXTS.text("erase.stays")),
                LinesView.text(TEXTS.text("erase.copies")),
                LinesView.text(TEXTS.text("second.nobody")), form.node(), LinesView.text(TEXTS.text("erase.when")),
                actions());
    }

    private FlowPane actions() {
        Button later = Buttons.primary("erase-later", Bindings.createStringBinding(
                () -> TEXTS.get(model.second.get() == null ? "erase.later.alone" : "erase.later"), model.second,
                Texts.language()), Feather.CLOCK, model::later);
        later.disableProperty().bind(model.busy);
        Button now = Buttons.secondary("erase-now", TEXTS.text("erase.now"), Feather.TRASH_2,
                () -> DialogLayer.of(card).ask(new Question(TEXTS.text("erase.sure"), TEXTS.text("erase.sure.words"),
                        TEXTS.text("erase.now"), Feather.TRASH_2), model::atOnce));
        now.disableProperty().bind(model.busy.or(model.second.isNull()));
        return new FlowPane(12, 12, later, now,
                Buttons.secondary("erase-back", TEXTS.text("erase.back"), Feather.X, model::close));
    }
}
