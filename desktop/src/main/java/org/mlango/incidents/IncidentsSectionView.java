package org.mlango.incidents;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.Shown;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFileSection;
import org.mlango.people.SectionCardView;
import org.mlango.shell.Navigation;

/** "Something happened", in the person's file. No mark tells whether anything is kept. */
final class IncidentsSectionView {
    private static final Texts TEXTS = Texts.of(IncidentsSectionView.class);

    private final IncidentRowsViewModel model;
    private final Card card;

    IncidentsSectionView(IncidentRowsViewModel model, Navigation navigation) {
        this.model = model;
        Button look = Buttons.secondary("incidents-look", TEXTS.text("section.look"), Feather.EYE, model::look);
        Shown.when(look, model.open.not());
        card = new Card(TEXTS.text("section.title"), Prose.of(TEXTS.text("section.words")),
                new FlowPane(12, 12, Buttons.secondary("incidents-new", TEXTS.text("section.new"),
                        Feather.MESSAGE_CIRCLE, () -> navigation.go(TellView.ID, model.person())), look),
                Prose.refusal("incidents-note", model.note), new IncidentRowsView(model, "section.none"))
                .icon(Feather.LIFE_BUOY);
        card.setId("incidents-section");
    }

    PersonFileSection section() {
        return new SectionCardView(46, IncidentRules.WHO_LISTEN, card, model::show);
    }
}
