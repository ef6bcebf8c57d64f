package org.mlango.together;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.text.Texts;
import org.mlango.shell.TodayCard;
import org.mlango.together.WaitsViewModel.Row;

/** On Today, only while something waits: what was asked, by whom, how long it still waits, and the way to stop it. */
final class WaitsView implements TodayCard {
    private static final Texts TEXTS = Texts.of(WaitsView.class);

    private final WaitsViewModel model;
    private final VBox rows = new VBox(16);
    private final Card card = new Card(TEXTS.text("waits.title"), rows).icon(Feather.CLOCK);

    WaitsView(WaitsViewModel model) {
        this.model = model;
        card.setId("waits");
        card.visibleProperty().bind(Bindings.isNotEmpty(model.rows));
        card.managedProperty().bind(card.visibleProperty());
        model.rows.addListener((ListChangeListener<Row>) change -> fill());
    }

    @Override
    public int position() {
        return 6;
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
        for (Row row : model.rows) {
            rows.getChildren().add(new VBox(8, SecondPersonView.line(said(row)),
                    SecondPersonView.line(TEXTS.text("waits.stop.why")),
                    Buttons.secondary("waits-stop-" + number++, TEXTS.text("waits.stop"), Feather.X,
                            () -> model.stop(row))));
        }
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
