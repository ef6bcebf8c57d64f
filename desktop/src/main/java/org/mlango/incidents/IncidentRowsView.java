package org.mlango.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.Held;
import org.mlango.consent.HeldFact;
import org.mlango.incidents.IncidentRowsViewModel.Giving;
import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Briefly;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/**
 * What was told, one below the other: when, for what it is kept, and what help was asked for. What happened stays hidden until
 * somebody wants to see it, and then for a short while.
 */
final class IncidentRowsView extends VBox {
    private static final Texts TEXTS = Texts.of(IncidentRowsView.class);

    private final IncidentRowsViewModel model;
    private final String none;

    /** @param none the key of what is said where nothing is kept */
    IncidentRowsView(IncidentRowsViewModel model, String none) {
        super(16);
        this.model = model;
        this.none = none;
        new Briefly(model::hide).whileShown(Bindings.isNotNull(model.shown));
        model.rows.addListener((ListChangeListener<Incident>) change -> draw());
        List.of(model.open, model.shown, model.giving, model.asking).forEach(one -> one.subscribe(this::draw));
        Texts.redrawing(this, this::draw);
    }

    private void draw() {
        Focus.stayAt(this);
        getChildren().clear();
        if (!model.open.get()) {
            return;
        }
        if (model.rows.isEmpty()) {
            getChildren().add(Prose.of(TEXTS.text(none)));
        }
        for (int i = 0; i < model.rows.size(); i++) {
            getChildren().add(row(i + 1, model.rows.get(i)));
        }
        getChildren().add(new FlowPane(12, 12,
                Buttons.secondary("incidents-close", TEXTS.text("rows.close"), Feather.X, model::close)));
    }

    private VBox row(int number, Incident incident) {
        Language language = Texts.currentLanguage();
        boolean shown = incident.id().equals(model.shown.get());
        VBox box = new VBox(8, Prose.of(TEXTS.get("rows.told", Dates.shortDay(incident.day())), "row-title"));
        box.getStyleClass().add("row");
        incident.hoursToHelp().ifPresent(hours -> box.getChildren()
                .add(Prose.of(TEXTS.get("rows.hours", IncidentWords.hours(language, hours)), "row-detail")));
        int place = 1;
        for (Promise promise : incident.promises()) {
            if (promise.owed() || shown) {
                box.getChildren().add(promise(number + "-" + place, promise, language));
            }
            place++;
        }
        if (shown) {
            box.getChildren().add(details(incident, language));
        }
        box.getChildren().add(ways(number, incident, shown));
        if (incident.id().equals(model.asking.get())) {
            box.getChildren().add(oneMore(number, incident));
        }
        return box;
    }

    private FlowPane ways(int number, Incident incident, boolean shown) {
        String told = TEXTS.get("rows.told", Dates.shortDay(incident.day()));
        Button look = shown
                ? Buttons.secondary("incident-hide-" + number, TEXTS.text("rows.hide"), Feather.EYE_OFF, model::hide)
                : Buttons.secondary("incident-show-" + number, TEXTS.text("rows.show"), Feather.EYE,
                        () -> model.shown.set(incident.id()));
        FlowPane ways = new FlowPane(12, 8, look);
        if (incident.uses().stream().anyMatch(use -> use.purpose() == IncidentRules.USES.getFirst())) {
            ways.getChildren().add(Buttons.quiet("incident-more-" + number, TEXTS.text("rows.more"), Feather.PLUS,
                    () -> model.asking.set(incident.id())));
        }
        ways.getChildren().add(Buttons.quiet("incident-out-" + number, TEXTS.text("rows.take_out"), Feather.TRASH_2,
                () -> sure("take_out.words", () -> model.takeOut(incident))));
        ways.getChildren().forEach(way -> {
            if (way instanceof Button button) {
                button.setAccessibleText(button.getText() + ": " + told);
            }
        });
        return ways;
    }

    private VBox promise(String number, Promise promise, Language language) {
        String words = IncidentWords.promise(language, promise);
        VBox told = new VBox(Prose.of(words));
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox line = new HBox(12, told);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(8, line);
        if (!promise.owed()) {
            return box;
        }
        Button given = Buttons.secondary("incident-given-" + number, TEXTS.text("rows.give"), Feather.CHECK,
                () -> model.given(promise));
        Button not = Buttons.quiet("incident-not-wanted-" + number, TEXTS.text("rows.not"), Feather.X,
                () -> model.notWanted(promise));
        given.setAccessibleText(TEXTS.get("rows.give") + ": " + words);
        not.setAccessibleText(TEXTS.get("rows.not") + ": " + words);
        box.getChildren().add(new FlowPane(12, 8, given, not));
        Giving giving = model.giving.get();
        if (giving != null && giving.promise().id().equals(promise.id())) {
            box.getChildren().addAll(HelpView.when(giving.when(), "incident-giving"),
                    new FlowPane(12, 8, Buttons.primary("incident-giving-save", TEXTS.text("rows.give.save"),
                            Feather.CHECK, model::saveGiven)));
        }
        return box;
    }

    private Choice<Help> oneMore(int number, Incident incident) {
        List<Help> asked = incident.promises().stream().map(one -> one.codes().help()).toList();
        Choice<Help> help = new Choice<>("incident-ask-" + number,
                Arrays.stream(Help.values()).filter(one -> !asked.contains(one)).toList(),
                one -> TEXTS.text("help." + one));
        help.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.ask(incident, chosen);
            }
        });
        return help;
    }

    private VBox details(Incident incident, Language language) {
        VBox box = new VBox(8);
        box.setId("incident-details");
        incident.uses().forEach(use -> {
            String kept = IncidentWords.use(language, use.purpose());
            VBox part = new VBox(2, Prose.of(kept, "row-title"));
            facts(new Incident(incident.id(), incident.person(), incident.day(), List.of(use), List.of()), language)
                    .forEach(fact -> part.getChildren()
                            .add(Prose.of(fact.getKey() + ": " + fact.getValue(), "row-detail")));
            Button out = Buttons.quiet("incident-use-out-" + Choice.kebab(use.purpose()), TEXTS.text("rows.use_out"),
                    Feather.TRASH_2, () -> sure("take_out.use", () -> model.takeOut(incident, use.purpose())));
            out.setAccessibleText(TEXTS.get("rows.use_out") + ": " + kept);
            part.getChildren().add(out);
            box.getChildren().add(part);
        });
        return box;
    }

    /** The same words as in the person's own copy. */
    private static List<Map.Entry<String, String>> facts(Incident incident, Language language) {
        Held held = HeldIncidents.held(incident, language);
        return held.facts().stream().filter(fact -> !fact.code().equals("use"))
                .map((HeldFact fact) -> Map.entry(fact.label(), fact.value())).toList();
    }

    private void sure(String words, Runnable then) {
        DialogLayer.of(this).ask(new Question(TEXTS.text("take_out.title"), TEXTS.text(words),
                TEXTS.text("take_out.yes"), Feather.TRASH_2), then);
    }
}
