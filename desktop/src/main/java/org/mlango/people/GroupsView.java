package org.mlango.people;

import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.Field;
import org.mlango.kit.text.Texts;
import org.mlango.store.Role;

/** The groups the person named, in their file. Never on a list, never searched for. */
final class GroupsView implements PersonFileSection {
    private static final Texts TEXTS = Texts.of(GroupsView.class);

    private final GroupsViewModel model;
    private final VBox inside = new VBox(16);
    private final Card card = new Card(TEXTS.text("groups.title"), inside).icon(Feather.PIE_CHART);

    GroupsView(GroupsViewModel model) {
        this.model = model;
        card.visibleProperty().bind(model.agreed);
        card.managedProperty().bind(model.agreed);
        model.open.subscribe(this::draw);
    }

    @Override
    public int position() {
        return 70;
    }

    @Override
    public Set<Role> roles() {
        return PeopleRoom.WHO_MEET_PEOPLE;
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

    private void draw(boolean open) {
        if (!open) {
            inside.getChildren().setAll(
                    Buttons.secondary("groups-open", TEXTS.text("groups.open"), Feather.EDIT_2, model::open));
            return;
        }
        Choices<Population> groups = new Choices<>("groups-chosen", List.of(Population.values()),
                one -> TEXTS.text("population." + one));
        Bindings.bindContentBidirectional(groups.chosen(), model.chosen);
        Button save = Buttons.primary("groups-save", TEXTS.text("file.save"), Feather.CHECK, model::save);
        save.disableProperty().bind(model.busy);
        Label unread = new Label();
        unread.textProperty().bind(TEXTS.text("groups.unread"));
        unread.setWrapText(true);
        unread.visibleProperty().bind(model.readable.not());
        unread.managedProperty().bind(unread.visibleProperty());
        inside.getChildren().setAll(
                new Field(TEXTS.text("groups.which"), groups).why(TEXTS.text("groups.why")).refusal(model.refusal),
                unread, new FlowPane(12, 12, save,
                        Buttons.secondary("groups-close", TEXTS.text("file.cancel"), Feather.X, model::close)));
    }
}
