package org.mlango.vault;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.text.Texts;
import org.mlango.shell.RowsCard;
import org.mlango.shell.TodayCard;
import org.mlango.vault.WaitingViewModel.Waiting;

/** On Today, only while somebody waits: who, for what, and the yes of whoever holds it. */
final class WaitingView {
    private static final Texts TEXTS = Texts.of(WaitingView.class);
    private static final int POSITION = 5;

    private WaitingView() {}

    static TodayCard card(WaitingViewModel model) {
        return new RowsCard<>("waiting", POSITION, TEXTS.text("waiting.title"), Feather.USER_CHECK,
                new RowsCard.Content<>(model.rows, model::load, (row, number) -> face(model, row, number)));
    }

    private static Node face(WaitingViewModel model, Waiting waiting, int number) {
        VBox row = new VBox(8, OutdatedView.line(who(waiting)),
                OutdatedView.line(TEXTS.text(waiting.here() ? "waiting.ask" : "waiting.later")));
        if (waiting.here()) {
            row.getChildren().add(Buttons.primary("waiting-yes-" + number, TEXTS.text("waiting.yes"), Feather.CHECK,
                    () -> model.sayYes(waiting)));
        }
        return row;
    }

    private static StringBinding who(Waiting waiting) {
        return Bindings.createStringBinding(() -> TEXTS.get("waiting.who", waiting.name(), waiting.keys().stream()
                .map(key -> TEXTS.get("waiting.key." + key)).collect(Collectors.joining(", "))), Texts.language());
    }
}
