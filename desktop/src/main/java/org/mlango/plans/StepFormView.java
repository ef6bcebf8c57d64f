package org.mlango.plans;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;

/** A step: what, who, and when if they want to say when. */
final class StepFormView extends VBox {
    private static final Texts TEXTS = Texts.of(StepFormView.class);

    StepFormView(PlanViewModel model) {
        super(12);
        getStyleClass().add("plan-step");
        StepFormViewModel form = model.step;
        TextEntry text = new TextEntry("step-text", PlanRules.LONGEST_LINE);
        text.textProperty().bindBidirectional(form.text);
        Choice<Who> who = new Choice<>("step-who", List.of(Who.values()), one -> TEXTS.text("step.who." + one));
        who.valueProperty().bindBidirectional(form.who);
        TextEntry named = new TextEntry("step-named", PlanRules.LONGEST_LINE);
        named.textProperty().bindBidirectional(form.named);
        Field whom = new Field(TEXTS.text("step.named"), named);
        whom.visibleProperty().bind(Bindings.createBooleanBinding(() -> form.who.get() == Who.SOMEBODY, form.who));
        whom.managedProperty().bind(whom.visibleProperty());
        TextEntry when = new TextEntry("step-when", PlanRules.LONGEST_LINE);
        when.textProperty().bindBidirectional(form.when);
        DayEntry day = new DayEntry("step-day");
        day.valueProperty().bindBidirectional(form.day);
        form.dayUnderstood.bind(day.understoodProperty());
        Button save = Buttons.primary("step-save", TEXTS.text("step.save"), Feather.CHECK, model::saveStep);
        save.disableProperty().bind(model.busy);
        getChildren().addAll(new Field(TEXTS.text("step.text"), text), new Field(TEXTS.text("step.who"), who), whom,
                new Field(TEXTS.text("step.when"), when).why(TEXTS.text("step.when.why")),
                new Field(TEXTS.text("step.day"), day), new FlowPane(12, 12, save,
                        Buttons.secondary("step-cancel", TEXTS.text("step.cancel"), Feather.X, form::clear)));
    }
}
