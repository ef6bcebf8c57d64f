package org.mlango.visits;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.mlango.kit.form.Choice;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.OwnWordsHint;
import org.mlango.kit.form.Quantity;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;

/** What is seldom changed: when, where, for whom else, turned away, a note. */
final class DetailsView extends VBox {
    private static final Texts TEXTS = Texts.of(DetailsView.class);

    private final RecordVisitViewModel model;
    private final VisitFormViewModel form;

    DetailsView(RecordVisitViewModel model) {
        this.model = model;
        this.form = model.form;
        getStyleClass().add("details");
        FlowPane when = new FlowPane(day(), time());
        when.getStyleClass().add("details-row");
        getChildren().addAll(when, place(), newOrBack(), collectingFor(), turnedAway(), note());
    }

    private Field day() {
        DayEntry day = new DayEntry("record-visit-day");
        day.valueProperty().bindBidirectional(form.day);
        form.dayUnderstood.bind(day.understoodProperty());
        return new Field(TEXTS.text("field.day"), day).refusal(model.refusal("day"));
    }

    private Field time() {
        TextEntry time = new TextEntry("record-visit-time", 5);
        time.setPrefColumnCount(5);
        time.textProperty().bindBidirectional(form.time);
        return new Field(TEXTS.text("field.time"), time).refusal(model.refusal("time"));
    }

    private Field place() {
        Choice<Place> place = new Choice<>("record-visit-place", List.of(Place.values()),
                one -> TEXTS.text("place." + one));
        place.valueProperty().bindBidirectional(form.place);
        return new Field(TEXTS.text("field.place"), place);
    }

    private Field newOrBack() {
        Choice<NewOrBack> answer = new Choice<>("record-visit-new-or-back", List.of(NewOrBack.values()),
                one -> TEXTS.text("newOrBack." + one));
        answer.valueProperty().bindBidirectional(form.newOrBack);
        return new Field(TEXTS.text("field.newOrBack"), answer);
    }

    private Field collectingFor() {
        Quantity others = new Quantity("record-visit-collecting-for", TEXTS.text("field.collectingFor"),
                VisitRules.MOST_OTHERS);
        others.valueProperty().bindBidirectional(form.collectingFor);
        return new Field(TEXTS.text("field.collectingFor"), others).why(TEXTS.text("field.collectingFor.why"))
                .refusal(model.refusal("collecting-for"));
    }

    private Field turnedAway() {
        Choice<TurnedAway> reason = new Choice<>("record-visit-turned-away", List.of(TurnedAway.values()),
                one -> TEXTS.text("turnedAway." + one));
        reason.valueProperty().bindBidirectional(form.turnedAway);
        return new Field(TEXTS.text("field.turnedAway"), reason).why(TEXTS.text("field.turnedAway.why"));
    }

    private VBox note() {
        LongTextEntry note = new LongTextEntry("record-visit-note", VisitRules.NOTE_LENGTH, 3);
        note.textProperty().bindBidirectional(form.note);
        Label counter = new Label();
        counter.setId("record-visit-note-counter");
        counter.getStyleClass().add("field-why");
        counter.textProperty().bind(Bindings.createStringBinding(() -> TEXTS.get("field.note.counter",
                Numbers.whole(form.note.get().length()), Numbers.whole(VisitRules.NOTE_LENGTH)),
                form.note, Texts.language()));
        return new VBox(new Field(TEXTS.text("field.note"), note).why(TEXTS.text("field.note.why"))
                .refusal(model.refusal("note")), OwnWordsHint.under(note), counter);
    }
}
