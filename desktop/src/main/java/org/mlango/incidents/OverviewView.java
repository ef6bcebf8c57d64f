package org.mlango.incidents;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.PersonId;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.Quantity;
import org.mlango.kit.form.Shown;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.Screen;

/** The way in where nobody's file is open: help now, what is owed, what was told without a person, and kits that go out. */
final class OverviewView implements Screen {
    static final String ID = "incidents";
    private static final Texts TEXTS = Texts.of(OverviewView.class);

    private final OverviewViewModel model;
    private final Navigation navigation;
    private final VBox owed = new VBox(12);
    private final Page page;

    OverviewView(OverviewViewModel model, Navigation navigation) {
        this.model = model;
        this.navigation = navigation;
        page = new Page(TEXTS.text("overview.title"), begin(), owing(), nameless(), kits())
                .intro(TEXTS.text("overview.intro"));
        model.owed.addListener((ListChangeListener<Owed>) change -> draw());
        List.of(model.listens, model.looksAfter).forEach(one -> one.subscribe(this::draw));
        Texts.redrawing(page, this::draw);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.open();
    }

    @Override
    public void hidden() {
        model.close();
    }

    private Card begin() {
        FlowPane ways = new FlowPane(12, 12,
                Buttons.primary("incidents-overdose", TEXTS.text("overview.overdose"), Feather.ACTIVITY,
                        () -> navigation.go(TellView.ID, new TellView.Begun(Matter.OVERDOSE))),
                Buttons.secondary("incidents-harm", TEXTS.text("overview.harm"), Feather.LIFE_BUOY,
                        () -> navigation.go(TellView.ID, new TellView.Begun(Matter.HARM))));
        return new Card(TEXTS.text("overview.begin"), Prose.of(TEXTS.text("overview.begin.words")), ways)
                .icon(Feather.LIFE_BUOY);
    }

    private Card owing() {
        Card card = new Card(TEXTS.text("owed.title"), Prose.of(TEXTS.text("owed.words")), owed)
                .icon(Feather.CLOCK);
        card.setId("incidents-owed");
        Shown.when(card, model.listens.or(model.looksAfter));
        return card;
    }

    private void draw() {
        owed.getChildren().clear();
        if (model.owed.isEmpty()) {
            owed.getChildren().add(Prose.of(TEXTS.text("owed.none")));
        }
        for (int i = 0; i < model.owed.size(); i++) {
            owed.getChildren().add(owed(i + 1, model.owed.get(i)));
        }
    }

    /** Who listens goes to the file of a person who asked; of the others the list below tells. */
    private HBox owed(int number, Owed one) {
        Language language = Texts.currentLanguage();
        String what = IncidentWords.help(language, one.help());
        VBox words = new VBox(Prose.of(what, "row-title"),
                Prose.of(TEXTS.get("owed.since", Dates.shortDay(one.since())), "row-detail"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(12, words);
        line.getStyleClass().add("row");
        Owed.Lead lead = one.to();
        if (lead != null) {
            PersonId person = lead.person();
            Button open = person == null
                    ? Buttons.secondary("incidents-owed-" + number, TEXTS.text("owed.look"), Feather.EYE,
                            model.rows::look)
                    : Buttons.secondary("incidents-owed-" + number, TEXTS.text("owed.file"), Feather.CHEVRON_RIGHT,
                            () -> navigation.go("person", person));
            open.setMinWidth(Button.USE_PREF_SIZE);
            open.setAccessibleText(open.getText() + ": " + what);
            line.getChildren().add(open);
        }
        return line;
    }

    private Card nameless() {
        Button look = Buttons.secondary("incidents-look", TEXTS.text("section.look"), Feather.EYE, model.rows::look);
        Shown.when(look, model.rows.open.not());
        Card card = new Card(TEXTS.text("nameless.title"), Prose.of(TEXTS.text("nameless.words")), new FlowPane(look),
                Prose.refusal("incidents-note", model.rows.note), new IncidentRowsView(model.rows, "nameless.none"))
                .icon(Feather.USER_X);
        card.setId("incidents-nameless");
        Shown.when(card, model.listens);
        return card;
    }

    private Card kits() {
        Choice<Kit> why = new Choice<>("kit-why", List.of(Kit.values()), one -> TEXTS.text("kit." + one));
        why.valueProperty().bindBidirectional(model.kit);
        Quantity number = new Quantity("kit-number", TEXTS.text("kit.number"), IncidentRules.MOST_KITS);
        number.valueProperty().bindBidirectional(model.kitCount);
        VBox give = new VBox(12, new Field(TEXTS.text("kit.why"), why).why(TEXTS.text("kit.why.why")),
                new Field(TEXTS.text("kit.number"), number), Prose.refusal("kit-note", model.note),
                new FlowPane(Buttons.secondary("kit-give", TEXTS.text("kit.give"), Feather.CHECK, model::giveKit)));
        Shown.when(give, model.givesKits);
        Card card = new Card(TEXTS.text("kit.title"), Prose.of(TEXTS.text("kit.words")), give,
                Prose.of(Bindings.createStringBinding(() -> out(model.kits.get()), model.kits, Texts.language())))
                .icon(Feather.PACKAGE);
        card.setId("incidents-kits");
        return card;
    }

    private static String out(Map<Kit, Integer> kits) {
        return kits.isEmpty()
                ? ""
                : TEXTS.get("kit.out", kits.values().stream().mapToInt(Integer::intValue).sum(),
                        kits.entrySet().stream().map(one -> TEXTS.get("kit." + one.getKey()) + " " + one.getValue())
                                .collect(Collectors.joining(", ")));
    }
}
