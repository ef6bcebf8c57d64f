package org.mlango.together;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.text.Texts;
import org.mlango.shell.RowsCard;
import org.mlango.shell.TodayCard;
import org.mlango.together.WaitsViewModel.Row;

/** On Today, only while something waits: what was asked, by whom, how long it still waits, and the way to stop it. */
final class WaitsView {
    private static final Texts TEXTS = Texts.of(WaitsView.class);
    private static final int POSITION = 6;

    private WaitsView() {}

    static TodayCard card(WaitsViewModel model) {
        return new RowsCard<>("waits", POSITION, TEXTS.text("waits.title"), Feather.CLOCK,
                new RowsCard.Content<>(model.rows, model::load, (row, number) -> face(model, row, number)));
    }

    private static Node face(WaitsViewModel model, Row row, int number) {
        return new VBox(8, SecondPersonView.line(said(row)), SecondPersonView.line(TEXTS.text("waits.stop.why")),
                Buttons.secondary("waits-stop-" + number, TEXTS.text("waits.stop"), Feather.X, () -> model.stop(row)));
    }

    private static StringBinding said(Row row) {
        return Bindings.createStringBinding(() -> {
            String who = row.by().isEmpty() ? TEXTS.get("waits.envelope") : row.by();
            String what = TEXTS.get("matter." + row.asked().matter());
            return row.asked().over()
                    ? TEXTS.get("waits.over", who, what)
                    : TEXTS.get("waits.still", who, what, SecondPersonViewModel.hours(row.asked()));
        }, Texts.language());
    }
}
