package org.mlango.plans;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;

/** A day to look back together, agreed or none; what they saw; and whether they want to be reached once before. */
final class LookBackCardView extends VBox {
    private static final Texts TEXTS = Texts.of(LookBackCardView.class);

    private final PlanViewModel model;
    private final VBox inside = new VBox(16);

    LookBackCardView(PlanViewModel model) {
        this.model = model;
        Card card = new Card(TEXTS.text("look.title"), inside,
                Prose.refusal("plan-look-refusal", model.refusalOf("look"))).icon(Feather.CALENDAR);
        card.setId("plan-look");
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
        LongTextEntry note = new LongTextEntry("look-note", PlanRules.LONGEST_WORDS, 2);
        note.textProperty().bindBidirectional(model.note);
        Button seen = Buttons.secondary("look-seen", TEXTS.text("look.seen"), Feather.CHECK, model::lookedBack);
        inside.getChildren().setAll(day(plan),
                new Field(TEXTS.text("look.note"), note).why(TEXTS.text("look.note.why")),
                new FlowPane(seen), reach(plan));
    }

    private VBox day(Plan plan) {
        LocalDate agreed = plan.lookBack();
        if (agreed != null) {
            return new VBox(8, Prose.of(TEXTS.get("look.agreed", Dates.day(agreed))), new FlowPane(12, 12,
                    Buttons.secondary("look-none", TEXTS.text("look.none"), Feather.X,
                            () -> model.agreeToLookBack(null))));
        }
        DayEntry day = new DayEntry("look-day");
        day.valueProperty().bindBidirectional(model.lookDay);
        model.lookUnderstood.bind(day.understoodProperty());
        Button agree = Buttons.secondary("look-agree", TEXTS.text("look.agree"), Feather.CALENDAR,
                () -> model.agreeToLookBack(model.lookDay.get()));
        agree.disableProperty().bind(day.valueProperty().isNull());
        return new VBox(12, new Field(TEXTS.text("look.day"), day).why(TEXTS.text("look.day.why")),
                new FlowPane(agree));
    }

    private VBox reach(Plan plan) {
        LocalDate asked = plan.reach();
        if (asked != null) {
            return new VBox(8, Prose.of(TEXTS.get("reach.asked", Dates.day(asked))), new FlowPane(12, 12,
                    Buttons.secondary("reach-none", TEXTS.text("reach.none"), Feather.X,
                            () -> model.reach(null))));
        }
        DayEntry day = new DayEntry("reach-day");
        day.valueProperty().bindBidirectional(model.reachDay);
        model.reachUnderstood.bind(day.understoodProperty());
        Button ask = Buttons.secondary("reach-ask", TEXTS.text("reach.ask"), Feather.PHONE,
                () -> model.reach(model.reachDay.get()));
        ask.disableProperty().bind(day.valueProperty().isNull());
        return new VBox(12, new Field(TEXTS.text("reach.day"), day).why(TEXTS.text("reach.why")), new FlowPane(ask));
    }
}
