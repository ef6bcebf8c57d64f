package org.mlango.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.asking.AskingRoom;
import org.mlango.consent.PersonId;
import org.mlango.incidents.TellViewModel.Part;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Choices;
import org.mlango.kit.form.DayEntry;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.Shown;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;
import org.mlango.library.Library;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** Something happened: what helps now, then what is told, then what may be kept of it. */
final class TellView implements Screen {
    static final String ID = "incident";
    private static final Texts TEXTS = Texts.of(TellView.class);

    private final TellViewModel model;
    private final VBox telling = new VBox(20);
    private final Page page;

    /** What it begins with: something told without a person. */
    record Begun(@Nullable Matter matter) {}

    TellView(TellViewModel model, Library library, AskingRoom asking, Navigation navigation) {
        this.model = model;
        VBox keeping = new KeepingView(model, asking);
        VBox more = new VBox(20, help(), happened(), overdose(), theirs());
        Shown.when(more, model.listens.and(model.matter.isNotNull()));
        telling.getChildren().addAll(first(library, navigation), more);
        Button finish = Buttons.primary("incident-finish", TEXTS.text("tell.finish"), Feather.CHECK, model::finish);
        Button save = Buttons.primary("incident-save", TEXTS.text("keep.save"), Feather.CHECK, model::save);
        page = new Page(TEXTS.text("tell.title"), telling, keeping).intro(TEXTS.text("tell.intro")).actions(finish,
                save);
        finish.disableProperty().bind(model.known.not());
        save.disableProperty().bind(model.busy);
        Shown.when(telling, model.part().isEqualTo(Part.TELLING));
        Shown.when(finish, telling.visibleProperty().and(model.listens));
        Shown.when(keeping, telling.visibleProperty().not());
        Shown.when(save, keeping.visibleProperty());
        model.part().subscribe(part -> Platform.runLater(this::up));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.open(about instanceof PersonId person ? person : null);
        if (about instanceof Begun(Matter matter)) {
            model.matter.set(matter);
        }
    }

    @Override
    public void hidden() {
        model.forget();
    }

    @Override
    public boolean unsaved() {
        return model.holdsWords();
    }

    @Override
    public boolean mayLeave() {
        return model.mayLeave();
    }

    /** Help first: nothing has to be told for it. */
    private Card first(Library library, Navigation navigation) {
        Choice<Matter> matter = new Choice<>("incident-matter", List.of(Matter.values()),
                one -> TEXTS.text("matter." + one));
        matter.valueProperty().bindBidirectional(model.matter);
        FactsView harm = new FactsView(library, Matter.HARM);
        FactsView overdose = new FactsView(library, Matter.OVERDOSE);
        Shown.when(harm, model.matter.isEqualTo(Matter.HARM));
        Shown.when(overdose, model.matter.isEqualTo(Matter.OVERDOSE));
        Button more = Buttons.quiet("incident-library", TEXTS.text("first.library"), Feather.BOOK_OPEN,
                () -> navigation.go("library"));
        VBox others = new VBox(Prose.of(TEXTS.text("first.others")));
        others.setId("incident-others");
        Shown.when(others, model.known.and(model.listens.not()));
        return new Card(TEXTS.text("first.title"), Prose.of(TEXTS.text("first.words")),
                new Field(TEXTS.text("first.matter"), matter), harm, overdose, new FlowPane(more), others)
                .icon(Feather.LIFE_BUOY);
    }

    private Card help() {
        DayEntry day = new DayEntry("incident-told-day");
        day.valueProperty().bindBidirectional(model.toldDay);
        TextEntry time = new TextEntry("incident-told-time", 5);
        time.setPrefColumnCount(5);
        time.textProperty().bindBidirectional(model.toldTime);
        VBox rows = new VBox(12);
        model.help.forEach(one -> {
            HelpView row = new HelpView(one);
            Shown.when(row, Bindings.createBooleanBinding(() -> {
                Matter now = model.matter.get();
                return now != null && Help.after(now).contains(one.help);
            }, model.matter));
            rows.getChildren().add(row);
        });
        return new Card(TEXTS.text("help.title"), Prose.of(TEXTS.text("help.words")), rows,
                new FlowPane(16, 8, new Field(TEXTS.text("told.day"), day).why(TEXTS.text("told.why")),
                        new Field(TEXTS.text("told.time"), time)))
                .icon(Feather.HEART);
    }

    private Card happened() {
        Choice<Soon> soon = new Choice<>("incident-soon", List.of(Soon.values()), one -> TEXTS.text("soon." + one));
        soon.valueProperty().bindBidirectional(model.soon);
        Field within = new Field(TEXTS.text("told.soon"), soon).why(TEXTS.text("told.soon.why"));
        within.setVisible(false);
        within.setManaged(false);
        model.onHappened(() -> {
            boolean may = model.happened.stream().anyMatch(Happened::pepMayMatter);
            within.setVisible(may);
            within.setManaged(may);
        });
        Card card = new Card(TEXTS.text("told.title"),
                new Field(TEXTS.text("told.happened"), choices("incident-happened", Happened.values(), "happened.",
                        model.happened)).why(TEXTS.text("told.optional")),
                within,
                new Field(TEXTS.text("told.by"), choices("incident-by", By.values(), "by.", model.by))
                        .why(TEXTS.text("told.by.why")),
                new Field(TEXTS.text("told.why_not"),
                        choices("incident-why-not", WhyNot.values(), "why_not.", model.whyNot)))
                .icon(Feather.MESSAGE_CIRCLE);
        Shown.when(card, model.matter.isEqualTo(Matter.HARM));
        return card;
    }

    private Card overdose() {
        Choice<Integer> doses = new Choice<>("incident-doses", IntStream.rangeClosed(0, 6).boxed().toList(),
                one -> TEXTS.text("doses." + one));
        doses.valueProperty().bindBidirectional(model.doses);
        Choice<Breathing> breathing = choice("incident-breathing", Breathing.values(), "breathing.");
        breathing.valueProperty().bindBidirectional(model.breathing);
        Choice<Ambulance> ambulance = choice("incident-ambulance", Ambulance.values(), "ambulance.");
        ambulance.valueProperty().bindBidirectional(model.ambulance);
        Choice<CameOfIt> came = choice("incident-came", CameOfIt.values(), "came.");
        came.valueProperty().bindBidirectional(model.came);
        Card card = new Card(TEXTS.text("overdose.title"),
                new Field(TEXTS.text("overdose.involved"),
                        choices("incident-involved", Involved.values(), "involved.", model.involved))
                        .why(TEXTS.text("overdose.involved.why")),
                new Field(TEXTS.text("overdose.breathing"), breathing),
                new Field(TEXTS.text("overdose.doses"), doses),
                new Field(TEXTS.text("overdose.ambulance"), ambulance).why(TEXTS.text("overdose.ambulance.why")),
                new Field(TEXTS.text("overdose.came"), came)).icon(Feather.ACTIVITY);
        Shown.when(card, model.matter.isEqualTo(Matter.OVERDOSE));
        return card;
    }

    /** When, where, and their own words. */
    private Card theirs() {
        Choice<Where> where = choice("incident-where", Where.values(), "where.");
        where.valueProperty().bindBidirectional(model.where);
        DayEntry day = new DayEntry("incident-day");
        day.valueProperty().bindBidirectional(model.day);
        TextEntry when = new TextEntry("incident-when", IncidentRules.LONGEST_LINE);
        when.textProperty().bindBidirectional(model.whenWords);
        TextEntry place = new TextEntry("incident-where-words", IncidentRules.LONGEST_LINE);
        place.textProperty().bindBidirectional(model.whereWords);
        LongTextEntry words = new LongTextEntry("incident-words", IncidentRules.LONGEST_STORY, 4);
        words.textProperty().bindBidirectional(model.words);
        return new Card(TEXTS.text("theirs.title"),
                new Field(TEXTS.text("theirs.words"), words).why(TEXTS.text("theirs.words.why")),
                new Field(TEXTS.text("theirs.where"), where),
                new Field(TEXTS.text("theirs.where_words"), place).why(TEXTS.text("theirs.where_words.why")),
                new Field(TEXTS.text("theirs.day"), day).why(TEXTS.text("theirs.day.why")),
                new Field(TEXTS.text("theirs.when"), when)).icon(Feather.EDIT_3);
    }

    private static <E extends Enum<E>> Choice<E> choice(String id, E[] options, String key) {
        return new Choice<>(id, Arrays.asList(options), one -> TEXTS.text(key + one));
    }

    private static <E extends Enum<E>> Choices<E> choices(String id, E[] options, String key, ObservableSet<E> chosen) {
        Choices<E> choices = new Choices<>(id, Arrays.asList(options), one -> words(key + one));
        Bindings.bindContentBidirectional(choices.chosen(), chosen);
        return choices;
    }

    private static ObservableValue<String> words(String key) {
        return TEXTS.text(key);
    }

    private void up() {
        if (page.getCenter() instanceof ScrollPane scroll) {
            scroll.setVvalue(0);
        }
    }
}
