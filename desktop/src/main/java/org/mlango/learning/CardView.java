package org.mlango.learning;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** One card to learn from. Answers show when asked for; what somebody chose in a scene is noted nowhere. */
final class CardView extends VBox {
    private static final Texts TEXTS = Texts.of(CardView.class);

    private final Language language = Texts.currentLanguage();

    CardView(Card card, GuideViewModel model, SavePlace savePlace) {
        setId("guide-card");
        getStyleClass().add("guide-card");
        getChildren().add(Prose.of(card.title().in(language), "guide-title"));
        if (card.kind() == CardKind.SCENE) {
            getChildren().add(Prose.of(TEXTS.text("scene.why"), "guide-soft"));
        }
        int number = 0;
        for (Piece piece : card.pieces()) {
            getChildren().add(piece(piece, number++));
        }
        CheckBox through = new CheckBox();
        through.setId("guide-through");
        through.getStyleClass().add("choice-tick");
        through.setWrapText(true);
        through.textProperty().bind(TEXTS.text("through"));
        through.setSelected(model.through.contains(card.code()));
        through.disableProperty().bind(model.keeps().not());
        through.selectedProperty().subscribe(done -> model.tick(card, done));
        String name = TEXTS.get("card.file") + ".pdf";
        FlowPane actions = new FlowPane(through, Buttons.secondary("guide-print", TEXTS.text("card.print"),
                Feather.PRINTER, () -> savePlace.choose(this, name.toLowerCase(Locale.ROOT), TEXTS.get("card.kind"))
                        .ifPresent(place -> model.save(card, language, place))));
        actions.getStyleClass().add("guide-actions");
        getChildren().addAll(actions,
                Prose.of(TEXTS.text(model.keeps().get() ? "through.why" : "through.later"), "guide-soft"));
    }

    private Node piece(Piece piece, int number) {
        String told = piece.words().in(language);
        VBox box = new VBox();
        box.getStyleClass().add("guide-piece");
        switch (piece.kind()) {
            case POINT, SCENE -> box.getChildren().add(Prose.of(told));
            case TAKE -> box.getChildren().addAll(Prose.of(told),
                    Prose.of(piece.source().in(language), "guide-soft"));
            case NOT -> box.getChildren().addAll(Prose.of(TEXTS.get("piece.NOT"), "guide-not"), Prose.of(told),
                    Prose.of(piece.more().in(language), "guide-soft"));
            case ASK, SAY -> box.getChildren().addAll(Prose.of(told, "guide-ask"), answer(piece, number));
        }
        return box;
    }

    private VBox answer(Piece piece, int number) {
        Label answer = Prose.of(piece.more().in(language));
        answer.setId("guide-answer-" + number);
        answer.setVisible(false);
        answer.setManaged(false);
        Button show = Buttons.quiet("guide-show-" + number, TEXTS.text("piece." + piece.kind()),
                Feather.CORNER_DOWN_RIGHT,
                () -> {
                    answer.setVisible(true);
                    answer.setManaged(true);
                });
        return new VBox(show, answer);
    }
}
