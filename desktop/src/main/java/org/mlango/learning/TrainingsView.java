package org.mlango.learning;

import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.Quantity;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.table.RowFace;
import org.mlango.kit.table.RowList;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;

/** The register of trainings held: a day, a subject, a number of heads. */
final class TrainingsView extends VBox {
    private static final Texts TEXTS = Texts.of(TrainingsView.class);
    private static final int MOST_ROWS = 8;

    TrainingsView(GuideViewModel model) {
        setId("guide-trainings-page");
        getStyleClass().add("guide-card");
        RowList<Training> list = new RowList<>("trainings-list", TEXTS.text("trainings"), model.trainings,
                row -> new RowFace(Feather.USERS, model.title(row.card(), Texts.currentLanguage()),
                        Dates.shortDay(row.day()), TEXTS.get("training.row", row.heads())));
        list.empty(new EmptyState(Feather.USERS, TEXTS.text("trainings.none"), TEXTS.text("trainings.next")));
        list.fitting(MOST_ROWS);
        DayEntry day = new DayEntry("training-day");
        day.valueProperty().bindBidirectional(model.day);
        Choice<org.mlango.learning.Card> subject = new Choice<>("training-subject", model.cards,
                card -> Texts.language().map(language -> card.title().in(language)));
        subject.valueProperty().bindBidirectional(model.subject);
        Quantity heads = new Quantity("training-heads", TEXTS.text("training.heads"), RecordTraining.MOST_HEADS);
        heads.valueProperty().bindBidirectional(model.heads);
        Card adding = new Card(TEXTS.text("training.new"), new Field(TEXTS.text("training.day"), day),
                new Field(TEXTS.text("training.subject"), subject), new Field(TEXTS.text("training.heads"), heads),
                Buttons.primary("training-add", TEXTS.text("training.add"), Feather.CHECK, model::addTraining),
                Prose.of(model.refusal(), "field-refusal"));
        Card held = new Card(TEXTS.text("trainings"), Prose.of(TEXTS.text("trainings.why")), list,
                Buttons.quiet("training-remove", TEXTS.text("training.remove"), Feather.TRASH_2, () -> {
                    Training chosen = list.getSelectionModel().getSelectedItem();
                    if (chosen != null) {
                        model.removeTraining(chosen);
                    }
                }));
        getChildren().addAll(held, adding);
    }
}
