package org.mlango.tests;

import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.asking.AskingRoom;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.Shown;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** One test or treatment: which, how far it came, and, if they agreed to that, what it showed. */
final class TestView implements Screen {
    static final String ID = "test";
    private static final Texts TEXTS = Texts.of(TestView.class);

    private final TestFormViewModel model;
    private final Navigation navigation;
    private final VBox steps = new VBox(12);
    private final DayEntry day = new DayEntry("test-day");
    private final DayEntry sinceDay = new DayEntry("test-since-day");
    private final Page page;

    /** One of somebody's. */
    record Opened(PersonId person, UUID test) {}

    TestView(TestFormViewModel model, AskingRoom asking, Navigation navigation) {
        this.model = model;
        this.navigation = navigation;
        Node yes = asking.view(model.talk);
        Shown.when(yes, model.known.and(model.agreed.not()));
        page = new Page(TEXTS.text("form.title"), what(), pep(), road(), more(), result(asking), yes, ending())
                .intro(TEXTS.text("form.intro"));
        model.kind.subscribe(this::drawSteps);
        model.open.subscribe(this::drawSteps);
        model.earlier.addListener((ListChangeListener<StepDay>) change -> drawSteps());
        Texts.redrawing(page, () -> {
            drawSteps();
            model.speak();
        });
    }

    @Override
    public Node node() {
        return page;
    }

    /** @param about whom a new one is for, or the one to open */
    @Override
    public void shown(@Nullable Object about) {
        if (about instanceof PersonId person) {
            model.begin(person);
        } else if (about instanceof Opened(PersonId person, UUID test)) {
            model.load(person, test);
        }
    }

    @Override
    public void hidden() {
        model.clear();
    }

    @Override
    public boolean mayLeave() {
        return model.mayLeave();
    }

    private Card what() {
        Choice<Kind> kind = new Choice<>("test-kind", List.of(Kind.values()), one -> kind(one));
        kind.valueProperty().bindBidirectional(model.kind);
        day.valueProperty().bindBidirectional(model.day);
        Field which = new Field(TEXTS.text("form.kind"), kind);
        Shown.when(which, model.open.isNull());
        Field when = new Field(TEXTS.text("form.day"), day).why(TEXTS.text("form.day.why"));
        Shown.when(when, model.kind.isNotNull());
        return new Card(TEXTS.text("form.what"), which, steps, when).icon(Feather.CLIPBOARD);
    }

    private void drawSteps() {
        Focus.stayAt(steps);
        steps.getChildren().clear();
        Kind kind = model.kind.get();
        if (kind == null) {
            return;
        }
        if (model.open.get() != null) {
            steps.getChildren().add(Prose.of(kind(kind), "row-title"));
        }
        for (int i = 0; i < model.earlier.size(); i++) {
            steps.getChildren().add(earlier(i + 1, kind, model.earlier.get(i)));
        }
        Choices<Step> choices = new Choices<>("test-steps", kind.steps(),
                step -> Bindings.createStringBinding(() -> TestWords.step(Texts.currentLanguage(), kind, step),
                        Texts.language()));
        choices.chosen().addAll(model.chosen);
        Bindings.bindContentBidirectional(choices.chosen(), model.chosen);
        steps.getChildren().add(new Field(TEXTS.text(model.earlier.isEmpty() ? "form.steps" : "form.steps.next"),
                choices).why(TEXTS.text(kind.shows() ? "form.steps.why" : "form.steps.why_none")));
    }

    private HBox earlier(int number, Kind kind, StepDay one) {
        String words = TEXTS.get("form.step.on", TestWords.step(Texts.currentLanguage(), kind, one.step()),
                Dates.shortDay(one.day()));
        VBox told = new VBox(Prose.of(words));
        HBox.setHgrow(told, Priority.ALWAYS);
        Button out = Buttons.quiet("test-step-out-" + number, TEXTS.text("form.step.out"), Feather.X,
                () -> model.earlier.remove(one));
        out.setMinWidth(Button.USE_PREF_SIZE);
        out.setAccessibleText(TEXTS.get("form.step.out") + ": " + words);
        HBox line = new HBox(12, told, out);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("row");
        return line;
    }

    private Card pep() {
        sinceDay.valueProperty().bindBidirectional(model.sinceDay);
        TextEntry time = new TextEntry("test-since-time", 5);
        time.setPrefColumnCount(5);
        time.textProperty().bindBidirectional(model.sinceTime);
        VBox after = new VBox(6, Prose.of(TEXTS.text("pep.after")), Prose.of(TEXTS.text("pep.after.test")),
                Prose.of(TEXTS.text("pep.after.next")), Prose.of(TEXTS.text("pep.after.pill")));
        after.setId("test-pep-after");
        Shown.when(after, model.passed);
        VBox before = new VBox(Prose.of(TEXTS.text("pep.fact")));
        Shown.when(before, model.passed.not());
        Card card = new Card(TEXTS.text("pep.title"),
                new FlowPane(20, 12, new Field(TEXTS.text("pep.day"), sinceDay),
                        new Field(TEXTS.text("pep.time"), time)),
                Prose.of(model.hours, "row-title"), before, after,
                Prose.of(TEXTS.text("pep.source"), "row-detail")).icon(Feather.CLOCK);
        card.setId("test-pep");
        Shown.when(card, model.kind.isEqualTo(Kind.PEP));
        return card;
    }

    private Card road() {
        Button letter = Buttons.secondary("test-transit", TEXTS.text("road.letter"), Feather.FILE_TEXT,
                () -> navigation.go("transit", model.person()));
        Shown.when(letter, model.reads);
        Card card = new Card(TEXTS.text("road.title"), Prose.of(TEXTS.text("road.words")), new FlowPane(letter))
                .icon(Feather.MAP);
        Shown.when(card, model.kind.isEqualTo(Kind.METHADONE));
        return card;
    }

    private Card more() {
        TextEntry place = new TextEntry("test-place", TestRules.PLACE_LENGTH);
        place.textProperty().bindBidirectional(model.place);
        LongTextEntry words = new LongTextEntry("test-words", TestRules.NOTE_LENGTH, 2);
        words.textProperty().bindBidirectional(model.words);
        Card card = new Card(TEXTS.text("form.more"), new Field(TEXTS.text("form.place"), place),
                new Field(TEXTS.text("form.words"), words).why(TEXTS.text("form.words.why"))).icon(Feather.EDIT_3);
        Shown.when(card, model.kind.isNotNull());
        return card;
    }

    private Card result(AskingRoom asking) {
        Choice<Showed> showed = new Choice<>("test-showed", List.of(Showed.values()),
                one -> TEXTS.text("showed." + one));
        showed.valueProperty().bindBidirectional(model.showed);
        TextEntry words = new TextEntry("test-showed-words", Result.LONGEST);
        words.textProperty().bindBidirectional(model.showedWords);
        VBox told = new VBox(12, new Field(TEXTS.text("result.showed"), showed),
                new Field(TEXTS.text("result.words"), words).why(TEXTS.text("result.words.why")));
        Shown.when(told, model.mayShow);
        Button ask = Buttons.secondary("test-ask-results", TEXTS.text("result.ask"), Feather.MESSAGE_CIRCLE,
                () -> model.askingResults.set(true));
        Shown.when(ask, model.agreed.and(model.mayShow.not()).and(model.askingResults.not()));
        VBox first = new VBox(Prose.of(TEXTS.text("result.first")));
        Shown.when(first, model.agreed.not());
        Node talk = asking.view(model.resultTalk);
        Shown.when(talk, model.askingResults.and(model.agreed));
        Card card = new Card(TEXTS.text("result.title"), Prose.of(TEXTS.text("result.why")), first, new FlowPane(ask),
                talk, told).icon(Feather.EYE);
        card.setId("test-result");
        Shown.when(card, model.shows);
        return card;
    }

    private Card ending() {
        Button save = Buttons.primary("test-keep", TEXTS.text("form.keep"), Feather.CHECK,
                () -> model.save(this::kept));
        save.disableProperty().bind(Bindings.createBooleanBinding(
                () -> !model.ready() || !day.understoodProperty().get() || !sinceDay.understoodProperty().get(),
                model.known, model.busy, model.agreed, model.talk.answer(Purpose.KEEP_HEALTH),
                day.understoodProperty(), sinceDay.understoodProperty()));
        Button out = Buttons.quiet("test-take-out", TEXTS.text("form.take_out"), Feather.TRASH_2, this::takeOut);
        Shown.when(out, model.open.isNotNull());
        return new Card(TEXTS.text("form.end"),
                Prose.of(Bindings.createStringBinding(this::next, model.known, model.agreed, model.reads,
                        model.talk.answer(Purpose.KEEP_HEALTH), Texts.language())),
                Prose.refusal("test-note", model.note), new FlowPane(12, 12, save,
                        Buttons.secondary("test-back", TEXTS.text("form.back"), Feather.ARROW_LEFT, this::back), out))
                .icon(Feather.CHECK_SQUARE);
    }

    private String next() {
        if (!model.known.get()) {
            return "";
        }
        if (model.saidNo()) {
            return TEXTS.get("form.no");
        }
        if (!model.ready() && !model.agreed.get()) {
            return TEXTS.get("form.first");
        }
        return TEXTS.get(model.reads.get() ? "form.ready" : "form.ready.desk");
    }

    /** Who reads it goes on with it; who cannot is back at the file. */
    private void kept(UUID test) {
        PersonId person = model.person();
        if (person != null && model.reads.get()) {
            model.load(person, test);
        } else {
            leave();
        }
    }

    private void takeOut() {
        DialogLayer.of(page).ask(new Question(TEXTS.text("take_out.title"), TEXTS.text("take_out.words"),
                TEXTS.text("take_out.yes"), Feather.TRASH_2), () -> model.takeOut(this::leave));
    }

    private void leave() {
        PersonId person = model.person();
        model.clear();
        navigation.go("person", person);
    }

    private void back() {
        navigation.go("person", model.person());
    }

    private static ObservableValue<String> kind(Kind kind) {
        return TEXTS.text("kind." + kind);
    }
}
