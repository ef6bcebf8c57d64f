package org.mlango.plans;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;

/** The steps, in the order they were said. What is open looks no different after a year. */
final class StepsCardView extends VBox {
    private static final Texts TEXTS = Texts.of(StepsCardView.class);

    private final PlanViewModel model;
    private final VBox inside = new VBox(16);

    StepsCardView(PlanViewModel model) {
        this.model = model;
        Card card = new Card(TEXTS.text("steps.title"), inside,
                Prose.refusal("plan-steps-refusal", model.refusalOf("steps"))).icon(Feather.LIST);
        card.setId("plan-steps");
        getChildren().add(card);
        model.plan.subscribe(plan -> draw());
        model.step.open.subscribe(open -> draw());
        Texts.redrawing(this, this::draw);
    }

    private void draw() {
        Plan plan = model.plan.get();
        if (plan == null) {
            return;
        }
        Focus.stayAt(inside);
        inside.getChildren().clear();
        if (plan.steps().isEmpty() && !model.step.open.get()) {
            inside.getChildren().add(Prose.of(TEXTS.text("steps.none")));
        }
        List<Step> steps = plan.steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            inside.getChildren().add(isTyped(step) ? new StepFormView(model) : row(step, i + 1));
        }
        if (model.step.open.get() && model.step.step.get() == null) {
            inside.getChildren().add(new StepFormView(model));
        }
        if (!model.step.open.get()) {
            inside.getChildren().add(new FlowPane(12, 12, Buttons.secondary("plan-step-add", TEXTS.text("steps.add"),
                    Feather.PLUS, model.step::another)));
        }
    }

    private boolean isTyped(Step step) {
        Step typed = model.step.step.get();
        return model.step.open.get() && typed != null && typed.id().equals(step.id());
    }

    private Node row(Step step, int number) {
        String id = "plan-step-" + number;
        VBox row = new VBox(4, Prose.marked(sign(step.state()), step.told().text(), "row-title"),
                Prose.of(detail(step), "row-detail"), actions(step, id));
        row.setId(id);
        row.getStyleClass().add("plan-step");
        return row;
    }

    private String detail(Step step) {
        String who = step.worker() == null
                ? TEXTS.get("steps.by." + step.told().who(), step.told().named())
                : TEXTS.get("steps.promised", model.name(step.worker()));
        String when = PlanWords.when(step.told());
        String state = step.open() ? "" : " \u00B7 " + TEXTS.get("step.state." + step.state());
        return (when.isEmpty() ? who : who + " \u00B7 " + when) + state;
    }

    private FlowPane actions(Step step, String id) {
        FlowPane actions = new FlowPane(8, 4);
        Arrays.stream(StepState.values()).filter(to -> to != step.state()
                && (step.open() || to == StepState.OPEN)).forEach(to -> actions.getChildren()
                        .add(Buttons.quiet(id + "-" + Choice.kebab(to), TEXTS.text("step.to." + to), sign(to),
                                () -> model.move(step, to))));
        if (step.open()) {
            actions.getChildren().add(Buttons.quiet(id + "-reword", TEXTS.text("step.reword"), Feather.EDIT_2,
                    () -> model.step.fill(step)));
        }
        actions.getChildren().add(Buttons.quiet(id + "-take-out", TEXTS.text("step.take_out"), Feather.TRASH_2,
                () -> DialogLayer.of(this).ask(new Question(TEXTS.text("step.ask.title"), TEXTS.text("step.ask.words"),
                        TEXTS.text("step.take_out"), Feather.TRASH_2), () -> model.takeOut(step))));
        return actions;
    }

    private static Feather sign(StepState state) {
        return switch (state) {
            case OPEN -> Feather.CIRCLE;
            case DONE -> Feather.CHECK_CIRCLE;
            case CHANGED -> Feather.REFRESH_CW;
            case DROPPED -> Feather.MINUS_CIRCLE;
        };
    }
}
