package org.mlango.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.consent.ConsentWords;
import org.mlango.consent.DecisionDraft;
import org.mlango.consent.Ground;
import org.mlango.consent.Purpose;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Choice;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.LongTextEntry;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFileSection;
import org.mlango.people.SectionCardView;
import org.mlango.rights.StopsViewModel.Use;

/** "Leave it be", in the person's file: what stops is shown first, then it is done. */
final class StopsView {
    private static final Texts TEXTS = Texts.of(StopsView.class);
    private static final List<Ground> STOPPING = List.of(Ground.OWN_WISH, Ground.SAYS_WRONG, Ground.NOT_LAWFUL,
            Ground.FOR_A_CLAIM);
    private static final List<Ground> LIFTING = List.of(Ground.OWN_WISH, Ground.TOLD_BEFORE);

    private final StopsViewModel model;
    private final VBox inside = new VBox(12);
    private final Card card;

    StopsView(StopsViewModel model) {
        this.model = model;
        card = new Card(TEXTS.text("stops.title"), inside, Prose.refusal("stops-note", model.refusal()))
                .icon(Feather.PAUSE_CIRCLE);
        card.setId("stops");
        InvalidationListener anew = change -> draw();
        model.uses.addListener(anew);
        model.open.addListener(anew);
        model.chosen.addListener(anew);
        Texts.redrawing(card, this::draw);
        draw();
    }

    PersonFileSection section() {
        return new SectionCardView(91, Set.of(), card, model::show, model::onChange);
    }

    private void draw() {
        Focus.stayAt(inside);
        Use chosen = model.chosen.get();
        inside.getChildren().clear();
        if (chosen != null) {
            inside.getChildren().addAll(asked(chosen));
            return;
        }
        inside.getChildren().add(Prose.of(TEXTS.get("stops.why")));
        model.uses.stream().filter(use -> use.isStopped() || model.open.get())
                .forEach(use -> inside.getChildren().add(row(use)));
        if (!model.open.get()) {
            inside.getChildren().add(Buttons.secondary("stops-open", TEXTS.text("stops.open"), Feather.PAUSE_CIRCLE,
                    () -> model.open.set(true)));
        }
    }

    private HBox row(Use use) {
        Button button = use.isStopped()
                ? Buttons.secondary("stops-lift-" + kebab(use), TEXTS.text("stops.lift"), Feather.PLAY_CIRCLE,
                        () -> model.choose(use))
                : Buttons.secondary("stops-stop-" + kebab(use), TEXTS.text("stops.stop"), Feather.PAUSE_CIRCLE,
                        () -> model.choose(use));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + ": " + name(use));
        VBox words = new VBox(Prose.of(name(use), "row-title"), Prose.of(since(use), "row-detail"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(12, words, button);
        line.getStyleClass().add("row");
        return line;
    }

    private Node[] asked(Use use) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Prose.of(title(use), "card-title"));
        VBox effects = new VBox(6);
        effects.setId("stops-effects");
        effects(use).forEach(words -> effects.getChildren().add(
                Prose.marked(use.isStopped() ? Feather.PLAY_CIRCLE : Feather.PAUSE_CIRCLE, words)));
        nodes.add(effects);
        nodes.add(Prose.of(TEXTS.get(use.isStopped() ? "stops.lift.stays" : "stops.stays")));
        if (use.purpose() == null || use.isStopped()) {
            Choice<Ground> ground = new Choice<>("stops-ground", use.isStopped() ? LIFTING : STOPPING,
                    one -> TEXTS.text("stops.ground." + one));
            ground.valueProperty().bindBidirectional(model.ground);
            nodes.add(new Field(TEXTS.text("stops.ground"), ground));
        }
        LongTextEntry said = new LongTextEntry("stops-words", DecisionDraft.LONGEST_WORDS, 2);
        said.textProperty().bindBidirectional(model.words);
        nodes.add(new Field(TEXTS.text("stops.words"), said).why(TEXTS.text("stops.words.why")));
        Button yes = Buttons.primary("stops-confirm",
                use.isStopped() ? TEXTS.text("stops.lift.yes") : TEXTS.text("stops.stop.yes"), Feather.CHECK,
                model::confirm);
        yes.disableProperty().bind(model.busy);
        nodes.add(new FlowPane(12, 12, yes,
                Buttons.secondary("stops-back", TEXTS.text("stops.back"), Feather.X, model::back)));
        return nodes.toArray(Node[]::new);
    }

    private static List<String> effects(Use use) {
        Purpose purpose = use.purpose();
        if (use.isStopped()) {
            return List.of(TEXTS.get(purpose == null ? "stops.goes_on.everything" : "stops.goes_on.one", name(use)));
        }
        if (purpose == null) {
            return List.of(TEXTS.get("stops.everything.entries"), TEXTS.get("stops.everything.contact"),
                    TEXTS.get("stops.everything.counts"));
        }
        String key = "stops.effect." + purpose;
        return List.of(TEXTS.has(key) ? TEXTS.get(key) : TEXTS.get("stops.effect", name(use)));
    }

    private static String name(Use use) {
        Purpose purpose = use.purpose();
        return purpose == null ? TEXTS.get("stops.everything") : ConsentWords.purpose(purpose);
    }

    private static String title(Use use) {
        if (use.purpose() == null) {
            return TEXTS.get(use.isStopped() ? "stops.lift.all" : "stops.stop.all");
        }
        return TEXTS.get(use.isStopped() ? "stops.lift.title" : "stops.stop.title", name(use));
    }

    private static String since(Use use) {
        LocalDate day = use.stopped();
        return day == null ? TEXTS.get("stops.in_use") : TEXTS.get("stops.since", Dates.shortDay(day));
    }

    private static String kebab(Use use) {
        Purpose purpose = use.purpose();
        return purpose == null ? "everything" : Choice.kebab(purpose);
    }
}
