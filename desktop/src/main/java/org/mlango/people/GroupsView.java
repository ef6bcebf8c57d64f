package org.mlango.people;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.Purpose;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.Field;
import org.mlango.kit.text.Texts;

/** The groups the person named, in their file. Never on a list, never searched for. */
final class GroupsView {
    private static final Texts TEXTS = Texts.of(GroupsView.class);

    private GroupsView() {}

    static PersonFileSection of(GroupsViewModel model, BiConsumer<Purpose, Node> ask) {
        return new ApartView("groups", 70, Feather.PIE_CHART, Feather.EDIT_2, model.apart, () -> fields(model), ask)
                .section();
    }

    private static List<Node> fields(GroupsViewModel model) {
        Choices<Population> groups = new Choices<>("groups-chosen", List.of(Population.values()),
                one -> TEXTS.text("population." + one));
        Bindings.bindContentBidirectional(groups.chosen(), model.chosen);
        Label unread = new Label();
        unread.textProperty().bind(TEXTS.text("groups.unread"));
        unread.setWrapText(true);
        unread.visibleProperty().bind(model.readable.not());
        unread.managedProperty().bind(unread.visibleProperty());
        return List.of(new Field(TEXTS.text("groups.which"), groups).why(TEXTS.text("groups.why"))
                .refusal(model.apart.refusal), unread);
    }
}
