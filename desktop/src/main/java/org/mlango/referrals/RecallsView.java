package org.mlango.referrals;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.shell.TodayCard;
import org.mlango.store.Role;

/** "To tell" on Today: which places have a paper in hand that was taken back. About nobody: only its number is known. */
final class RecallsView implements TodayCard {
    private static final Texts TEXTS = Texts.of(RecallsView.class);

    private final RecallsViewModel model;
    private final VBox rows = new VBox(10);
    private final Card card;

    RecallsView(RecallsViewModel model) {
        this.model = model;
        rows.setId("recalls");
        card = new Card(TEXTS.text("recalls.title"), Prose.of(TEXTS.text("recalls.why")), rows,
                Prose.refusal("recalls-note", model.note)).icon(Feather.PHONE);
        card.setId("today-recalls");
        card.visibleProperty().bind(Bindings.isNotEmpty(model.rows));
        card.managedProperty().bind(card.visibleProperty());
        model.rows.addListener((ListChangeListener<Recall>) change -> draw());
        Texts.redrawing(card, this::draw);
    }

    private void draw() {
        rows.getChildren().clear();
        for (int i = 0; i < model.rows.size(); i++) {
            rows.getChildren().add(row(i + 1, model.rows.get(i)));
        }
    }

    private VBox row(int number, Recall recall) {
        VBox words = new VBox(2, Prose.of(recall.contact().isEmpty()
                ? recall.place()
                : TEXTS.get("recalls.place", recall.place(), recall.contact()), "row-title"),
                Prose.of(TEXTS.get("recalls.say", SlipNumber.unbroken(recall.slip()), Dates.shortDay(recall.since())),
                        "row-detail"));
        Button told = Buttons.secondary("recall-told-" + number, TEXTS.text("recalls.told"), Feather.CHECK,
                () -> model.told(recall));
        told.setAccessibleText(TEXTS.get("recalls.told") + ": " + recall.place());
        return new VBox(8, words, told);
    }

    @Override
    public int position() {
        return 45;
    }

    @Override
    public Set<Role> roles() {
        return Referring.WHO;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        model.read();
    }
}
