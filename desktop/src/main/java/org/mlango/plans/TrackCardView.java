package org.mlango.plans;

import java.time.LocalDate;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.Quantity;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;

/** What they follow, only if they chose something; drawn when they want to see it, and for nothing else. */
final class TrackCardView extends VBox {
    private static final Texts TEXTS = Texts.of(TrackCardView.class);

    private final PlanViewModel model;
    private final Plans plans;
    private final VBox inside = new VBox(16);
    private final Card card;
    private boolean drawn;

    TrackCardView(PlanViewModel model, Plans plans) {
        this.model = model;
        this.plans = plans;
        card = new Card(TEXTS.text("track.title"), inside,
                Prose.refusal("plan-track-refusal", model.refusalOf("track"))).icon(Feather.TRENDING_UP);
        card.setId("plan-track");
        getChildren().add(card);
        model.plan.subscribe(plan -> draw());
        Texts.redrawing(this, this::draw);
    }

    private void draw() {
        Plan plan = model.plan.get();
        boolean follows = plan != null && !plan.told().track().isEmpty();
        setVisible(follows);
        setManaged(follows);
        if (plan == null || !follows) {
            drawn = false;
            return;
        }
        Focus.stayAt(inside);
        Quantity number = new Quantity("track-number", new SimpleStringProperty(plan.told().track()),
                PlanRules.HIGHEST_MARK);
        number.valueProperty().bindBidirectional(model.mark);
        DayEntry day = new DayEntry("track-day");
        if (model.markDay.get() == null) {
            model.markDay.set(model.today.get());
        }
        day.valueProperty().bindBidirectional(model.markDay);
        model.markUnderstood.bind(day.understoodProperty());
        Button add = Buttons.secondary("track-add", TEXTS.text("track.add"), Feather.PLUS,
                () -> mark(model.markDay.get(), model.mark.get()));
        add.disableProperty().bind(model.busy);
        inside.getChildren().setAll(Prose.of(TEXTS.get("quoted", plan.told().track())),
                new Field(TEXTS.text("track.number"), number), new Field(TEXTS.text("track.day"), day),
                new FlowPane(12, 12, add, seen(plan)));
        if (drawn) {
            inside.getChildren().add(new MarksChartView(plan.told().track(), plan.inside().marks()));
            plan.inside().marks().forEach(one -> inside.getChildren().add(line(one)));
        }
    }

    private Node seen(Plan plan) {
        Button button = Buttons.secondary("track-draw", TEXTS.text(drawn ? "track.fold" : "track.draw"),
                drawn ? Feather.EYE_OFF : Feather.EYE, () -> {
                    drawn = !drawn;
                    draw();
                });
        button.setDisable(plan.inside().marks().isEmpty());
        return button;
    }

    private Node line(Mark mark) {
        return new FlowPane(8, 4, Prose.of(Dates.shortDay(mark.day()) + ": " + mark.number()),
                Buttons.quiet("track-take-out-" + mark.day(), TEXTS.text("track.take_out"), Feather.TRASH_2,
                        () -> model.act("track", (tx, shown) -> plans.takeOutMark(tx, shown, mark.day()), () -> {})));
    }

    private void mark(@Nullable LocalDate day, int number) {
        LocalDate on = day == null ? model.today.get() : day;
        model.act("track", (tx, shown) -> plans.mark(tx, shown, on, number), () -> {
            model.mark.set(0);
            model.markDay.set(model.today.get());
        });
    }
}
