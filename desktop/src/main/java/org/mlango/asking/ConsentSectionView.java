package org.mlango.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.ConsentWords;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.PurposeStanding;
import org.mlango.consent.Standing;
import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Icons;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;

/** The part of a person's file that shows what they agreed to. Asking and taking back happen in its place. */
public final class ConsentSectionView extends VBox {
    private static final Texts TEXTS = Texts.of(ConsentSectionView.class);

    private final ConsentSectionViewModel model;
    private final SavePlace savePlace;
    private final VBox inside = new VBox(12);
    private @Nullable ConsentTalkView open;
    private @Nullable Node askedFrom;

    ConsentSectionView(ConsentSectionViewModel model, Function<ConsentTalkViewModel, ConsentTalkView> talkView,
            SavePlace savePlace) {
        this.model = model;
        this.savePlace = savePlace;
        setId("consent-section");
        getChildren().add(new Card(TEXTS.text("section.title"), inside).icon(Feather.CHECK_SQUARE));
        InvalidationListener anew = change -> draw();
        model.rows.addListener(anew);
        model.names.addListener(anew);
        model.talk.subscribe(talk -> {
            open = talk == null ? null : talkView.apply(talk);
            draw();
            if (talk != null) {
                Page.bringIntoSight(this);
            }
        });
        model.taking.addListener(anew);
        model.emergency.addListener(anew);
        Texts.redrawing(this, this::draw);
    }

    public void show(PersonId person) {
        model.show(person);
    }

    public void hidden() {
        model.show(null);
    }

    /** Runs after a record was taken back, when nobody is left to be shown. */
    public ConsentSectionView onGone(Runnable then) {
        model.onGone(then);
        return this;
    }

    /** Runs after any other decision. */
    public ConsentSectionView onChanged(Runnable then) {
        model.onChanged(() -> {
            then.run();
            Node from = askedFrom;
            if (from != null) {
                askedFrom = null;
                Page.bringIntoSight(from);
            }
        });
        return this;
    }

    /**
     * Asks this now, and brings the question into sight.
     *
     * @param from where the screen goes back to once the answer is kept
     */
    public void ask(Purpose purpose, Node from) {
        askedFrom = from;
        model.ask(List.of(purpose));
        ConsentTalkView questions = open;
        if (questions != null) {
            questions.requestAnswer();
        }
    }

    private void draw() {
        ConsentTalkView questions = open;
        Focus.stayAt(inside);
        inside.getChildren().clear();
        if (!model.taking.isEmpty()) {
            inside.getChildren().addAll(taking());
        } else if (questions != null) {
            Button keep = Buttons.primary("consent-keep-answer", TEXTS.text("talk.save"), Feather.CHECK,
                    model::keepAnswer);
            keep.disableProperty().bind(questions.complete().not().or(model.busy));
            inside.getChildren().addAll(questions, refusal(),
                    actions(keep, back("talk.back")));
        } else if (model.emergency.get()) {
            inside.getChildren().addAll(emergency());
        } else {
            if (!model.due().isEmpty()) {
                Label due = label(TEXTS.get("section.review"), Feather.CALENDAR);
                due.setId("consent-review-due");
                inside.getChildren().addAll(due, actions(Buttons.secondary("consent-ask-due",
                        TEXTS.text("section.ask_due"), Feather.MESSAGE_CIRCLE, () -> model.ask(model.due()))));
            }
            model.rows.forEach(row -> inside.getChildren().add(row.recipient() == null ? row(row) : toOne(row)));
            inside.getChildren().addAll(note(), actions(
                    Buttons.secondary("consent-card", TEXTS.text("card.save"), Feather.CREDIT_CARD, this::card),
                    Buttons.quiet("consent-emergency", TEXTS.text("emergency.open"), Feather.LIFE_BUOY,
                            model::startEmergency)));
        }
    }

    private Node[] taking() {
        VBox goes = new VBox(6);
        goes.setId("consent-going");
        model.going.forEach(words -> goes.getChildren().add(label(words, Feather.TRASH_2)));
        if (model.going.isEmpty()) {
            goes.getChildren().add(label(TEXTS.get("taking.nothing"), Feather.INFO));
        }
        Label title = label(TEXTS.get("taking.title",
                model.taking.stream().map(ConsentWords::purpose).collect(Collectors.joining(", "))), null);
        title.getStyleClass().add("card-title");
        Button yes = Buttons.primary("consent-confirm-taking-back", TEXTS.text("taking.yes"), Feather.CHECK,
                model::confirmTakingBack);
        yes.disableProperty().bind(model.busy);
        return new Node[]{title, Prose.of(model.because), label(TEXTS.get("taking.goes"), null), goes,
                label(TEXTS.get("taking.out"), null),
                refusal(), actions(yes, back("taking.no"))};
    }

    private void card() {
        savePlace.choose(this, AgreedCard.FILE_NAME, TEXTS.get("card.kind")).ifPresent(model::saveCard);
    }

    private Label note() {
        Label note = label("", null);
        note.setId("consent-done");
        note.textProperty().bind(model.done);
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    private Node[] emergency() {
        Choice<EmergencyReason> reason = new Choice<>("emergency-reason", List.of(EmergencyReason.values()),
                one -> TEXTS.text("reason." + one));
        reason.valueProperty().bindBidirectional(model.reason);
        LongTextEntry words = new LongTextEntry("emergency-words", DecisionDraft.LONGEST_WORDS, 3);
        words.textProperty().bindBidirectional(model.emergencyWords);
        Button keep = Buttons.primary("emergency-keep", TEXTS.text("emergency.keep"), Feather.CHECK,
                model::keepEmergency);
        keep.disableProperty().bind(model.reason.isNull().or(model.busy));
        Label title = label(TEXTS.get("emergency.title"), Feather.LIFE_BUOY);
        title.getStyleClass().add("card-title");
        return new Node[]{title, label(TEXTS.get("emergency.why"), null),
                new Field(TEXTS.text("emergency.reason"), reason),
                new Field(TEXTS.text("emergency.words"), words).why(TEXTS.text("emergency.words.why")), refusal(),
                actions(keep, back("talk.back"))};
    }

    private HBox row(PurposeStanding row) {
        Label name = label(ConsentWords.purpose(row.purpose()), null);
        name.getStyleClass().add("row-title");
        Label standing = label(standing(row), null);
        standing.getStyleClass().add("row-detail");
        standing.setId("consent-standing-" + ConsentTalkView.kebab(row.purpose()));
        VBox words = new VBox(name, standing);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(12, words);
        line.getStyleClass().add("row");
        boolean agreed = row.standing() == Standing.AGREED;
        if (!agreed) {
            line.getChildren().add(rowButton("ask", row.purpose(), Feather.MESSAGE_CIRCLE,
                    () -> model.ask(List.of(row.purpose()))));
        }
        if (agreed || row.standing() == Standing.EXPIRED) {
            line.getChildren().add(rowButton("take-back", row.purpose(), Feather.CORNER_UP_LEFT,
                    () -> model.takeBack(row.purpose())));
        }
        return line;
    }

    /** A yes to one recipient: asked where it is needed, taken back here too. */
    private HBox toOne(PurposeStanding row) {
        String whom = row.recipient() == null ? "" : model.names.getOrDefault(row.recipient(), "");
        String number = "-" + model.rows.stream().filter(one -> one.recipient() != null).toList().indexOf(row);
        Label name = label(ConsentWords.purpose(row.purpose()) + ": "
                + (whom.isEmpty() ? TEXTS.get("row.recipient") : whom), null);
        name.getStyleClass().add("row-title");
        Label standing = label(standing(row), null);
        standing.getStyleClass().add("row-detail");
        VBox words = new VBox(name, standing);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button back = rowButton("take-back", row.purpose(), Feather.CORNER_UP_LEFT, () -> model.takeBack(row));
        back.setId(back.getId() + number);
        back.setAccessibleText(TEXTS.get("row.take-back") + ": " + name.getText());
        HBox line = new HBox(12, words, back);
        line.getStyleClass().add("row");
        return line;
    }

    private static Button rowButton(String does, Purpose purpose, Feather icon, Runnable action) {
        Button button = Buttons.secondary("consent-" + does + "-" + ConsentTalkView.kebab(purpose),
                TEXTS.text("row." + does), icon, action);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(TEXTS.get("row." + does) + ": " + ConsentWords.purpose(purpose));
        return button;
    }

    private static String standing(PurposeStanding row) {
        return TEXTS.get("standing." + row.standing(), day(row.since()), day(row.review()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.shortDay(day);
    }

    private Label refusal() {
        Label line = label("", Feather.ALERT_CIRCLE);
        line.getStyleClass().add("field-refusal");
        line.setId("consent-note");
        ObservableValue<String> words = model.refusal();
        line.textProperty().bind(words);
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Button back(String key) {
        return Buttons.secondary("consent-back", TEXTS.text(key), Feather.X, model::back);
    }

    private static FlowPane actions(Button... buttons) {
        return new FlowPane(12, 12, buttons);
    }

    private static Label label(String words, @Nullable Feather icon) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (icon != null) {
            label.setGraphic(Icons.of(icon));
        }
        return label;
    }
}
