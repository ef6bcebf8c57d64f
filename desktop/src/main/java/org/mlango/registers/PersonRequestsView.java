package org.mlango.registers;

import java.util.Set;
import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFileSection;
import org.mlango.people.SectionCardView;

/** "What they asked for", in the person's file. */
final class PersonRequestsView {
    private static final Texts TEXTS = Texts.of(PersonRequestsView.class);
    private static final int MOST_ROWS = 3;

    private final RequestsViewModel model;

    PersonRequestsView(RequestsViewModel model) {
        this.model = model;
    }

    PersonFileSection section() {
        RequestListView list = new RequestListView(model, MOST_ROWS);
        list.managedProperty().bind(list.visibleProperty());
        model.lines.subscribe(() -> list.setVisible(!model.lines.isEmpty()));
        list.setVisible(false);
        Button write = Buttons.secondary("person-request-write", TEXTS.text("request.write"), Feather.PLUS,
                model.form::begin);
        write.visibleProperty().bind(model.mayWrite.and(model.form.open.not()).and(model.chosen.isNull()));
        write.managedProperty().bind(write.visibleProperty());
        Card card = new Card(TEXTS.text("requests.of_person"), Prose.of(TEXTS.text("requests.of_person.why")), list,
                write, new RequestFormView(model.form, false)).icon(Feather.INBOX);
        card.setId("person-requests");
        return new SectionCardView(94, Set.of(), card, this::show);
    }

    private void show(@Nullable PersonId person) {
        if (person == null) {
            model.forget();
        } else {
            model.of(person);
        }
    }
}
