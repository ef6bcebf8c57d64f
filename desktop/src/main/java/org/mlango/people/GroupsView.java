package org.mlango.people;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.Purpose;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.Shown;
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
        Label unread = Prose.of(TEXTS.text("groups.unread"));
        Shown.when(unread, model.readable.not());
        VBox one = new VBox();
        model.chosen.addListener((SetChangeListener<Population>) change -> offer(one, model));
        offer(one, model);
        return List.of(new Field(TEXTS.text("groups.which"), groups).why(TEXTS.text("groups.why"))
                .refusal(model.apart.refusal), one, unread);
    }

    /** Asked only of whoever named several: else there is nothing to choose. */
    private static void offer(VBox place, GroupsViewModel model) {
        place.getChildren().clear();
        Population chosen = model.countAs.get();
        if (chosen != null && !model.chosen.contains(chosen)) {
            model.countAs.set(null);
        }
        if (model.chosen.size() > 1) {
            Choice<Population> one = new Choice<>("groups-count-as", model.chosen.stream().sorted().toList(),
                    group -> TEXTS.text("population." + group));
            one.valueProperty().set(model.countAs.get());
            one.valueProperty().subscribe(model.countAs::set);
            place.getChildren()
                    .add(new Field(TEXTS.text("groups.count_as"), one).why(TEXTS.text("groups.count_as.why")));
        }
    }
}
