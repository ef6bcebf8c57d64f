package org.mlango.vault;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Texts;
import org.mlango.shell.TodayCard;

/** On Today, only while keys wait to be changed or given back. */
final class OutdatedView implements TodayCard {
    private static final Texts TEXTS = Texts.of(OutdatedView.class);

    private final OutdatedViewModel model;
    private final Card card;

    OutdatedView(OutdatedViewModel model) {
        this.model = model;
        BooleanBinding waits = Bindings.createBooleanBinding(() -> !model.waiting.get().isEmpty(), model.waiting);
        BooleanBinding mine = Bindings.createBooleanBinding(() -> !model.mine.get().isEmpty(), model.mine);
        ObservableValue<String> what = Bindings.createStringBinding(
                () -> model.waiting.get().isEmpty() ? "" : TEXTS.get("outdated.what", model.what()), model.waiting,
                model.mine, Texts.language());
        ProgressBar working = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        working.setMaxWidth(Double.MAX_VALUE);
        working.accessibleTextProperty().bind(TEXTS.text("outdated.working"));
        card = new Card(TEXTS.text("outdated.title"),
                only(waits, line(what)),
                only(waits.and(mine), line(TEXTS.text("outdated.ask"))),
                only(waits.and(mine.not()), line(TEXTS.text("outdated.later"))),
                only(waits.and(mine), button("outdated-yes", "outdated.yes", Feather.CHECK, model::sayYes)),
                only(model.travelling, line(TEXTS.text("travel.standing"))),
                only(model.travelling, button("travel-back", "travel.back", Feather.ROTATE_CCW, model::giveBack)),
                only(model.busy, working), said()).icon(Feather.KEY);
        card.setId("outdated");
        card.visibleProperty().bind(Bindings.createBooleanBinding(() -> !model.isQuiet(), model.waiting,
                model.travelling, model.message()));
        card.managedProperty().bind(card.visibleProperty());
    }

    @Override
    public int position() {
        return 4;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        model.load();
    }

    private Label said() {
        Label said = line(model.message());
        said.setId("outdated-said");
        return only(said.textProperty().isNotEmpty(), said);
    }

    private Button button(String id, String words, Feather icon, Runnable does) {
        Button button = Buttons.primary(id, TEXTS.text(words), icon, does);
        button.disableProperty().bind(model.busy);
        return button;
    }

    private static <T extends Node> T only(ObservableValue<Boolean> when, T node) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    static Label line(ObservableValue<String> words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
