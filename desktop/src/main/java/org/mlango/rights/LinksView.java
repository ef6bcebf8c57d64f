package org.mlango.rights;

import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.DialogLayer;
import org.mlango.kit.dialog.Question;
import org.mlango.kit.form.Briefly;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Field;
import org.mlango.kit.form.Focus;
import org.mlango.kit.form.Prose;
import org.mlango.kit.form.TextEntry;
import org.mlango.kit.text.Texts;
import org.mlango.people.PersonFace;
import org.mlango.people.PersonFileSection;
import org.mlango.people.SectionCardView;
import org.mlango.store.Role;

/** "Two records of one person", in the person's file. */
final class LinksView {
    private static final Texts TEXTS = Texts.of(LinksView.class);
    private static final Set<Role> WHO_MEET_PEOPLE = Set.of(Role.FRONT_DESK, Role.NURSE, Role.COUNSELLOR);

    private final LinksViewModel model;
    private final VBox inside = new VBox(12);
    private final VBox found = new VBox(8);
    private final Card card;
    final Briefly briefly;

    LinksView(LinksViewModel model) {
        this.model = model;
        card = new Card(TEXTS.text("links.title"), inside, Prose.refusal("links-note", model.refusal()))
                .icon(Feather.LINK);
        card.setId("links");
        InvalidationListener anew = change -> draw();
        model.count.addListener(anew);
        model.open.addListener(anew);
        model.chosen.addListener(anew);
        model.linked.addListener(anew);
        model.likely.addListener(anew);
        model.opposite.addListener(anew);
        model.found.addListener((InvalidationListener) change -> drawFound());
        Texts.redrawing(card, this::draw);
        briefly = new Briefly(this::closeUnlessTyping).whileShown(model.open);
        draw();
    }

    PersonFileSection section() {
        return new SectionCardView(92, WHO_MEET_PEOPLE, card, model::show, model::onChange);
    }

    private void closeUnlessTyping() {
        if (model.typed.get().isBlank()) {
            model.close();
        }
    }

    private void draw() {
        Focus.stayAt(inside);
        inside.getChildren().clear();
        PersonFace other = model.chosen.get();
        if (!model.open.get()) {
            inside.getChildren().addAll(
                    Prose.of(model.count.get() == 0
                            ? TEXTS.get("links.why")
                            : TEXTS.get("links.count", model.count.get())),
                    Buttons.secondary("links-open", TEXTS.text("links.open"), Feather.LINK, model::open));
        } else if (other == null) {
            drawOpen();
        } else {
            drawChosen(other);
        }
    }

    private void drawOpen() {
        model.linked.forEach(one -> inside.getChildren().add(row(one, button("links-part-" + one.cardCode(),
                "links.part", Feather.SCISSORS, one, () -> askToPart(one)))));
        opposite("links.opposite");
        if (!model.likely.isEmpty()) {
            inside.getChildren().add(Prose.of(TEXTS.get("links.likely")));
            model.likely.forEach(one -> inside.getChildren().add(row(one, button("links-likely-" + one.cardCode(),
                    "links.choose", Feather.CHECK, one, () -> model.choose(one)))));
        }
        TextEntry search = new TextEntry("links-search", 200);
        search.textProperty().bindBidirectional(model.typed);
        drawFound();
        inside.getChildren().addAll(new Field(TEXTS.text("links.search"), search).why(TEXTS.text("links.search.why")),
                found, Buttons.secondary("links-close", TEXTS.text("copy.close"), Feather.X, model::close));
    }

    private void drawFound() {
        found.getChildren().setAll(model.found.stream().map(one -> row(one, button("links-choose-" + one.cardCode(),
                "links.choose", Feather.CHECK, one, () -> model.choose(one)))).toList());
    }

    private void drawChosen(PersonFace other) {
        inside.getChildren().addAll(Prose.of(TEXTS.get("links.sure", other.label(), other.cardCode()), "card-title"),
                Prose.of(TEXTS.get("links.does")));
        opposite("links.would");
        Button yes = Buttons.primary("links-confirm", TEXTS.text("links.yes"), Feather.LINK, model::link);
        yes.disableProperty().bind(model.busy);
        inside.getChildren().add(new FlowPane(12, 12, yes,
                Buttons.secondary("links-back", TEXTS.text("stops.back"), Feather.X, model::back)));
    }

    private void opposite(String key) {
        if (!model.opposite.isEmpty()) {
            inside.getChildren().add(Prose.marked(Feather.INFO, TEXTS.get(key, String.join(", ", model.opposite))));
        }
    }

    private void askToPart(PersonFace other) {
        DialogLayer.of(card).ask(new Question(TEXTS.text("links.part.sure"), TEXTS.text("links.part.words"),
                TEXTS.text("links.part"), Feather.SCISSORS), () -> model.part(other));
    }

    private static Button button(String id, String key, Feather icon, PersonFace face, Runnable does) {
        Button button = Buttons.secondary(id, TEXTS.text(key), icon, does);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(TEXTS.get(key) + ": " + face.label());
        return button;
    }

    private static HBox row(PersonFace face, Button button) {
        VBox words = new VBox(Prose.of(face.label(), "row-title"), Prose.of(face.cardCode(), "row-detail"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(12, words, button);
        line.getStyleClass().add("row");
        return line;
    }
}
