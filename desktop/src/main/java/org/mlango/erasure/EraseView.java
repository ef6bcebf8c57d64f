package org.mlango.erasure;

import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFileSection;
import org.mlango.people.SectionCardView;

/** "Erase everything about this person", in the person's file. */
final class EraseView {
    private static final Texts TEXTS = Texts.of(EraseView.class);

    private final EraseViewModel model;
    private final SecondFormView.Maker second;
    private final VBox inside = new VBox(16);
    private final Card card;

    EraseView(EraseViewModel model, SecondFormView.Maker second) {
        this.model = model;
        this.second = second;
        card = new Card(TEXTS.text("erase.title"), inside, Prose.refusal("erase-note", model.refusal()))
                .icon(Feather.TRASH_2);
        card.setId("erase");
        model.open.subscribe(open -> draw());
        Texts.redrawing(card, this::draw);
    }

    PersonFileSection section() {
        return new SectionCardView(98, Set.of(), card, model::show);
    }

    private void draw() {
        PersonId person = model.person.get();
        if (!model.open.get() || person == null) {
            inside.getChildren().setAll(Prose.of(TEXTS.text("erase.what")), Buttons.secondary("erase-begin",
                    TEXTS.text("erase.begin"), Feather.LIST, model::begin));
            return;
        }
        SecondFormView form = second.about(person);
        model.second.bind(form.yes());
        inside.getChildren().setAll(extent(), Prose.of(TEXTS.text("erase.goes"), "row-title"), goes(),
                Prose.of(TEXTS.text("erase.stays")), Prose.of(TEXTS.text("erase.copies")), copies(),
                Prose.of(TEXTS.text("second.nobody")), form.node(), Prose.of(TEXTS.text("erase.when")), actions());
    }

    /** Asked only where another record is linked as this person's. */
    private VBox extent() {
        Choice<Extent> extent = new Choice<>("erase-extent", List.of(Extent.values()),
                one -> TEXTS.text("extent." + one));
        extent.valueProperty().bindBidirectional(model.extent);
        VBox asked = new VBox(8, new Field(Bindings.createStringBinding(
                () -> TEXTS.get("extent.linked", model.beside.get()), model.beside, Texts.language()), extent),
                Prose.of(Bindings.createStringBinding(
                        () -> TEXTS
                                .get(model.extent.get() == Extent.RECORD ? "extent.RECORD.what" : "extent.PERSON.what"),
                        model.extent, Texts.language())));
        asked.visibleProperty().bind(model.beside.greaterThan(0));
        asked.managedProperty().bind(asked.visibleProperty());
        return asked;
    }

    private VBox goes() {
        return lines("erase-going", model.going, Feather.TRASH_2);
    }

    private VBox copies() {
        return lines("erase-copies", model.copies, Feather.HARD_DRIVE);
    }

    /** Follows what the model found. */
    private static VBox lines(String id, ObservableList<String> words, Feather sign) {
        VBox lines = new VBox(6);
        lines.setId(id);
        lines.managedProperty().bind(Bindings.isNotEmpty(words));
        Runnable draw = () -> lines.getChildren()
                .setAll(words.stream().map(one -> Prose.marked(sign, one)).toList());
        words.subscribe(draw);
        draw.run();
        return lines;
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
