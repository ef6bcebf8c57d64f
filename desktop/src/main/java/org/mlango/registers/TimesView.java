package org.mlango.registers;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;

/** "Days and months", as the centre chose them. */
final class TimesView {
    private static final Texts TEXTS = Texts.of(TimesView.class);

    private final TimesViewModel model;

    TimesView(TimesViewModel model) {
        this.model = model;
    }

    Card card() {
        Button save = Buttons.primary("times-save", TEXTS.text("times.save"), Feather.CHECK, model::save);
        save.disableProperty().bind(model.busy);
        FlowPane actions = new FlowPane(12, 12, save,
                Buttons.secondary("times-usual", TEXTS.text("times.usual"), Feather.ROTATE_CCW, model::usual));
        actions.visibleProperty().bind(model.mayChoose);
        actions.managedProperty().bind(actions.visibleProperty());
        Label done = Prose.of(model.done, "done-line");
        Card card = new Card(TEXTS.text("times.title"), Prose.of(TEXTS.text("times.why")),
                choice("times-usual-days", "times.days", "times.days.why", RequestDays.USUAL, model.usual,
                        "times.in_days"),
                choice("times-portability", "times.portability", "times.portability.why", RequestDays.PORTABILITY,
                        model.portability, "times.in_days"));
        for (KeptClass one : KeptClass.values()) {
            card.getChildren().add(choice("times-" + Choice.kebab(one), "kept." + one, "kept." + one + ".why",
                    KeepingTimes.CHOICES, model.months(one), "times.in_months"));
        }
        card.getChildren().addAll(choice("times-registers", "times.registers", "times.registers.why",
                KeepingTimes.CHOICES, model.registers, "times.in_months"),
                Prose.refusal("times-note", model.refusal), done, actions);
        card.setId("times");
        return card.icon(Feather.SLIDERS);
    }

    private Field choice(String id, String key, String why, List<Integer> options,
            ObjectProperty<@Nullable Integer> value, String unit) {
        Choice<Integer> choice = new Choice<>(id, options, one -> TEXTS.text(unit, one));
        choice.valueProperty().bindBidirectional(value);
        choice.disableProperty().bind(model.mayChoose.not());
        return new Field(TEXTS.text(key), choice).why(TEXTS.text(why));
    }
}
