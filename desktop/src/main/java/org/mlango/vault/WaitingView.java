package org.mlango.vault;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Texts;
import org.mlango.shell.TodayCard;
import org.mlango.vault.WaitingViewModel.Waiting;

/** On Today, only while somebody waits: who, for what, and the yes of whoever holds it. */
final class WaitingView implements TodayCard {
    private static final Texts TEXTS = Texts.of(WaitingView.class);

    private final WaitingViewModel model;
    private final VBox rows = new VBox(16);
    private final Card card = new Card(TEXTS.text("waiting.title"), rows).icon(Feather.USER_CHECK);

    WaitingView(WaitingViewModel model) {
        this.model = model;
        card.setId("waiting");
        card.visibleProperty().bind(Bindings.isNotEmpty(model.rows));
        card.managedProperty().bind(card.visibleProperty());
        model.rows.addListener((ListChangeListener<Waiting>) change -> fill());
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        model.load();
    }

    private void fill() {
        rows.getChildren().clear();
        int number = 1;
        for (Waiting waiting : model.rows) {
            VBox row = new VBox(8, line(who(waiting)),
                    line(TEXTS.text(waiting.here() ? "waiting.ask" : "waiting.later")));
            if (waiting.here()) {
                row.getChildren()
                        .add(Buttons.primary("waiting-yes-" + number++, TEXTS.text("waiting.yes"), Feather.CHECK,
                                () -> model.sayYes(waiting)));
            }
            rows.getChildren().add(row);
        }
    }

    private static StringBinding who(Waiting waiting) {
        return Bindings.createStringBinding(() -> TEXTS.get("waiting.who", waiting.name(), waiting.keys().stream()
                .map(key -> TEXTS.get("waiting.key." + key)).collect(Collectors.joining(", "))), Texts.language());
    }

    private static Label line(StringBinding words) {
        Label label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
