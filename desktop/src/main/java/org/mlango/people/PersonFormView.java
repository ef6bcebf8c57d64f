package org.mlango.people;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Icons;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;

/** The form for what a person tells about themselves. All of it may stay empty, and each field says why it is asked. */
final class PersonFormView extends VBox {
    private static final Texts TEXTS = Texts.of(PersonFormView.class);

    private final PersonFormViewModel model;

    PersonFormView(PersonFormViewModel model) {
        this.model = model;
        setSpacing(20);
        Choice<ReportingGender> gender = new Choice<>("person-gender",
                List.of(ReportingGender.FEMALE, ReportingGender.MALE, ReportingGender.TRANS_FEMALE,
                        ReportingGender.TRANS_MALE, ReportingGender.ANOTHER, ReportingGender.RATHER_NOT_SAY),
                one -> TEXTS.text("gender." + one));
        gender.valueProperty().bindBidirectional(model.gender);
        Choice<BirthYearSure> sure = new Choice<>("person-birth-year-sure",
                List.of(BirthYearSure.SURE, BirthYearSure.ABOUT, BirthYearSure.RATHER_NOT_SAY),
                one -> TEXTS.text("sure." + one));
        sure.valueProperty().bindBidirectional(model.sure);
        Choice<CameThrough> came = new Choice<>("person-came-through",
                List.of(CameThrough.BY_THEMSELVES, CameThrough.FRIEND, CameThrough.OUTREACH, CameThrough.CLINIC,
                        CameThrough.ANOTHER_PLACE, CameThrough.RATHER_NOT_SAY),
                one -> TEXTS.text("came." + one));
        came.valueProperty().bindBidirectional(model.cameThrough);
        getChildren().addAll(
                new Card(TEXTS.text("form.who"), line("nameToUse", "person-name", model.nameToUse, 200),
                        line("phrase", "person-phrase", model.phrase, 200),
                        line("phone", "person-phone", model.phone, 40)).icon(Feather.USER),
                new Card(TEXTS.text("form.more"),
                        new Field(TEXTS.text("field.gender"), gender).why(TEXTS.text("field.gender.why")),
                        line("genderWords", "person-gender-words", model.genderWords, 200),
                        line("birthYear", "person-birth-year", model.birthYear, 12),
                        new Field(TEXTS.text("field.sure"), sure),
                        new Field(TEXTS.text("field.came"), came).why(TEXTS.text("field.came.why")),
                        wants()).icon(Feather.MESSAGE_CIRCLE),
                whole());
        model.attempts.subscribe((before, now) -> Platform.runLater(this::goToFirstRefused));
    }

    /** The field something stands against may be out of sight. */
    private void goToFirstRefused() {
        lookupAll(".field").stream().filter(node -> node instanceof Field field
                && !field.refusalProperty().get().isEmpty()).findFirst().ifPresent(node -> {
                    ((Field) node).control().requestFocus();
                    bringIntoSight(node);
                });
    }

    private static void bringIntoSight(Node node) {
        for (Parent over = node.getParent(); over != null; over = over.getParent()) {
            if (over instanceof ScrollPane scroll) {
                Bounds place = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double hidden = scroll.getContent().getBoundsInLocal().getHeight()
                        - scroll.getViewportBounds().getHeight();
                double top = place.getCenterY() - scroll.getViewportBounds().getHeight() / 2;
                scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
            }
        }
    }

    private Field line(String name, String id, StringProperty value, int limit) {
        TextEntry entry = new TextEntry(id, limit);
        entry.textProperty().bindBidirectional(value);
        return new Field(TEXTS.text("field." + name), entry).why(TEXTS.text("field." + name + ".why"))
                .refusal(model.refusal(name));
    }

    private Field wants() {
        LongTextEntry entry = new LongTextEntry("person-wants", PersonRules.LONGEST_WORDS, 3);
        entry.textProperty().bindBidirectional(model.wantsNow);
        return new Field(TEXTS.text("field.wantsNow"), entry).why(TEXTS.text("field.wantsNow.why"))
                .refusal(model.refusal("wantsNow"));
    }

    private Label whole() {
        Label line = new Label();
        line.setId("person-note");
        line.getStyleClass().add("field-refusal");
        line.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.textProperty().bind(model.refusal(""));
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
