package org.mlango.rights;

import javafx.scene.input.InputEvent;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Briefly;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFileSection;
import org.mlango.people.SectionCardView;

/** "Who looked at this record", in the person's file. */
final class LooksView {
    private static final Texts TEXTS = Texts.of(LooksView.class);

    private static final int TALLEST = 360;
    private static final int ONE_LOOK = 110;

    private final LooksViewModel model;
    private final VBox inside = new VBox(16);
    private final Card card;
    final Briefly briefly;

    LooksView(LooksViewModel model) {
        this.model = model;
        card = new Card(TEXTS.text("looks.title"), inside, Prose.refusal("looks-note", model.refusal()))
                .icon(Feather.EYE);
        card.setId("looks");
        model.open().subscribe(this::draw);
        Texts.redrawing(card, model::say);
        briefly = new Briefly(model::close).whileShown(model.open());
        inside.addEventFilter(InputEvent.ANY, event -> briefly.again());
    }

    PersonFileSection section() {
        return new SectionCardView(96, MakeCopy.WHO, card, model::show);
    }

    private void draw(boolean open) {
        Focus.stayAt(inside);
        if (!open) {
            inside.getChildren().setAll(Prose.of(TEXTS.text("looks.why")),
                    Buttons.secondary("looks-open", TEXTS.text("looks.open"), Feather.EYE, model::read));
            return;
        }
        LinesView list = new LinesView("looks-lines", TEXTS.text("looks.title"), model.lines);
        list.setPrefHeight(Math.min(TALLEST, model.lines.size() * ONE_LOOK));
        inside.getChildren().setAll(Prose.of(TEXTS.text("looks.mind")), list,
                Buttons.secondary("looks-close", TEXTS.text("copy.close"), Feather.X, model::close));
    }
}
