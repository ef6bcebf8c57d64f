package org.mlango.plans;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;

/** How it stands, what the person may ask for, and what became of it. Every button says that they asked. */
final class StateCardView extends VBox {
    private static final Texts TEXTS = Texts.of(StateCardView.class);

    private final PlanViewModel model;
    private final VBox inside = new VBox(16);

    StateCardView(PlanViewModel model) {
        this.model = model;
        Card card = new Card(TEXTS.text("state.title"), inside,
                Prose.refusal("plan-state-refusal", model.refusalOf("state"))).icon(Feather.SUNRISE);
        card.setId("plan-state");
        getChildren().add(card);
        model.plan.subscribe(plan -> draw());
        Texts.redrawing(this, this::draw);
    }

    private void draw() {
        Plan plan = model.plan.get();
        if (plan == null) {
            return;
        }
        Focus.stayAt(inside);
        LongTextEntry why = new LongTextEntry("state-why", PlanRules.LONGEST_WORDS, 2);
        why.textProperty().bindBidirectional(model.why);
        FlowPane buttons = new FlowPane(12, 12);
        plan.state().next().forEach(to -> buttons.getChildren().add(Buttons.secondary("state-" + Choice.kebab(to),
                TEXTS.text("state.to." + to), sign(to), () -> model.move(to))));
        buttons.getChildren().add(Buttons.quiet("plan-take-back", TEXTS.text("state.take_back"), Feather.TRASH_2,
                () -> DialogLayer.of(this).ask(new Question(TEXTS.text("state.ask.title"),
                        TEXTS.text("state.ask.words"), TEXTS.text("state.take_back"), Feather.TRASH_2),
                        model::takeBack)));
        VBox history = new VBox(4, Prose.of(TEXTS.text("plan.history"), "field-label"));
        plan.inside().history().forEach(one -> history.getChildren()
                .add(Prose.of(PlanWords.happening(Texts.currentLanguage(), one), "row-detail")));
        inside.getChildren().setAll(Prose.of(TEXTS.get("state.now", TEXTS.get("state." + plan.state()))),
                new Field(TEXTS.text("state.why"), why).why(TEXTS.text("state.why.why")), buttons, history);
    }

    private static Feather sign(PlanState to) {
        return switch (to) {
            case ACTIVE -> Feather.PLAY;
            case PAUSED -> Feather.PAUSE;
            case CLOSED -> Feather.CHECK;
            case MOVED_ON -> Feather.ARROW_RIGHT;
        };
    }
}
