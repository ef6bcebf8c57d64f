package org.mlango.reports.donor;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.dialog.SavePlace;
import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Page;
import org.mlango.kit.form.Prose;
import org.mlango.kit.table.EmptyState;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Texts;
import org.mlango.reports.releases.Releases.Line;
import org.mlango.shell.Screen;

/** The history: number, day, to whom, what for, who agreed. Never what was in it. */
final class HandedOverView implements Screen {
    private static final Texts TEXTS = Texts.of(HandedOverView.class);

    private final HandedOverViewModel model;
    private final SavePlace places;
    private final VBox lines = new VBox(16);
    private final Page page;

    HandedOverView(HandedOverViewModel model, SavePlace places) {
        this.model = model;
        this.places = places;
        page = new Page(TEXTS.text("handed.title"), Prose.of(model.said(), "handed-said"), lines)
                .intro(TEXTS.text("handed.intro"));
        page.setId("handed-over");
        model.lines.addListener((ListChangeListener<Line>) change -> draw());
        Texts.redrawing(page, this::draw);
        draw();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown(@Nullable Object about) {
        model.load();
    }

    private void draw() {
        lines.getChildren().setAll(model.lines.isEmpty()
                ? List.of(new EmptyState(Feather.SEND, TEXTS.text("handed.none"), TEXTS.text("handed.none.next")))
                : model.lines.stream().map(this::card).toList());
    }

    private Node card(Line line) {
        Card card = new Card(TEXTS.text("handed.number", line.number(), Dates.shortDay(line.day())),
                Prose.of(TEXTS.get("handed.to", line.recipient())),
                Prose.of(TEXTS.get("handed.for", line.purpose())),
                Prose.of(TEXTS.get("handed.by", String.join(", ",
                        line.approvers().stream().map(role -> TEXTS.get("role." + role)).toList())), "field-why"))
                .icon(Feather.SEND);
        if (line.ofPeople()) {
            card.getChildren().add(1, Prose.of(TEXTS.get("handed.lines")));
        }
        if (line.onWay()) {
            card.getChildren().add(Prose.marked(Feather.ALERT_CIRCLE, TEXTS.get("handed.on_way")));
        }
        Button again = Buttons.secondary("handed-again-" + line.number(), TEXTS.text("again"), Feather.DOWNLOAD,
                () -> places.chooseFolder(page).ifPresent(
                        around -> model.putAgain(line, NewFolder.in(around, "mlango-report-" + line.number()))));
        again.disableProperty().bind(model.busy);
        card.getChildren().add(again);
        return card;
    }
}
