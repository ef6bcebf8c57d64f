package org.mlango.visits;

import java.util.Set;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.form.Card;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFileSection;
import org.mlango.store.Role;

/** "Visits" in the person's file. */
final class PersonVisitsView implements PersonFileSection {
    private static final Texts TEXTS = Texts.of(PersonVisitsView.class);

    private final VisitListViewModel model;
    private final Card card;

    PersonVisitsView(VisitListViewModel model) {
        this.model = model;
        EmptyState empty = new EmptyState(Feather.CALENDAR, TEXTS.text("person.empty"),
                TEXTS.text("person.empty.next"));
        card = new Card(TEXTS.text("person.title"),
                new VisitListView("person-visits", model, true, TEXTS.text("person.title"), empty))
                .icon(Feather.CALENDAR);
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Set<Role> roles() {
        return VisitRules.AT_THE_DESK;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(PersonId person) {
        model.ofPerson(person);
    }

    @Override
    public void hidden() {
        model.forget();
    }
}
