package org.mlango.stock;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Numbers;
import org.mlango.kit.text.Texts;
import org.mlango.visits.ThingWords;

/** One thing: what is on the shelf, what expires, twelve weeks of it, and every line. */
final class ThingPageView extends VBox {
    private static final Texts TEXTS = Texts.of(ThingPageView.class);
    private static final int FEW = 12;

    private final StockViewModel model;
    private final ThingPage page;

    ThingPageView(StockViewModel model, ThingPage page) {
        super(16);
        this.model = model;
        this.page = page;
        setId("stock-thing");
        getChildren().add(shelf());
        if (!page.batches().isEmpty()) {
            getChildren().add(batches());
        }
        if (page.shelf().isKept()) {
            getChildren().add(new Card(TEXTS.text("chart.title"), new StockChartView(page.weeks()))
                    .icon(Feather.BAR_CHART_2));
        }
        if (!page.history().isEmpty()) {
            getChildren().add(history());
        }
    }

    private Card shelf() {
        Shelf shelf = page.shelf();
        Card card = new Card(new ReadOnlyStringWrapper(ThingWords.name(shelf.thing())),
                Prose.of(TEXTS.get("shelf.unit", ThingWords.unit(shelf.thing())), "field-why"),
                Prose.of(StockWords.onHand(shelf), "stock-number"));
        card.setId("stock-shelf");
        if (!shelf.isKept()) {
            card.getChildren().add(Prose.of(TEXTS.get("shelf.not_kept.next")));
        } else if (shelf.isBelowNothing()) {
            card.getChildren().add(Prose.marked(Feather.HELP_CIRCLE, TEXTS.get("shelf.below.why"), "stock-look"));
        } else {
            card.getChildren().add(Prose.of(shelf.cover().isPresent()
                    ? TEXTS.get("cover.said", StockWords.cover(shelf.cover()))
                    : TEXTS.get("cover.said.unknown")));
        }
        if (shelf.isLow() && !shelf.isBelowNothing()) {
            card.getChildren().add(Prose.marked(Feather.FLAG, TEXTS.get("shelf.low"), "stock-look"));
        }
        String counted = StockWords.counted(page);
        if (!counted.isEmpty()) {
            card.getChildren().add(Prose.of(counted));
        }
        card.getChildren().add(Prose.of(shelf.low().isPresent()
                ? TEXTS.get("shelf.low.is", Numbers.whole(shelf.low().getAsInt()))
                : TEXTS.get("shelf.low.none"), "field-why"));
        card.getChildren().add(doors());
        return card.icon(Feather.PACKAGE);
    }

    private FlowPane doors() {
        Button low = Buttons.secondary("stock-low", TEXTS.text("do.low"), Feather.FLAG, model::setLow);
        low.visibleProperty().bind(model.maySetLow);
        low.managedProperty().bind(low.visibleProperty());
        return new FlowPane(10, 10,
                Buttons.primary("stock-receive", TEXTS.text("do.receive"), Feather.DOWNLOAD, model::receive),
                Buttons.secondary("stock-count", TEXTS.text("do.count"), Feather.CHECK_SQUARE, model::count),
                Buttons.secondary("stock-change", TEXTS.text("do.change"), Feather.EDIT_3, model::change), low);
    }

    private Card batches() {
        Card card = new Card(TEXTS.text("batches.title"));
        page.batches().forEach(batch -> card.getChildren().add(Prose.of(StockWords.batch(batch,
                page.shelf().today()))));
        card.getChildren().add(Prose.of(TEXTS.get("batches.why"), "field-why"));
        card.setId("stock-batches");
        return card.icon(Feather.CALENDAR);
    }

    private Card history() {
        VBox rows = new VBox(14);
        fill(rows, page.history().stream().limit(FEW).toList());
        Card card = new Card(TEXTS.text("history.title"), rows);
        if (page.history().size() > FEW) {
            Button all = Buttons.quiet("stock-history-all", TEXTS.text("history.all", page.history().size()),
                    Feather.CHEVRON_DOWN, () -> {});
            all.setOnAction(event -> {
                fill(rows, page.history());
                card.getChildren().remove(all);
            });
            card.getChildren().add(all);
        }
        card.setId("stock-history");
        return card.icon(Feather.LIST);
    }

    private void fill(VBox rows, List<ThingPage.Row> lines) {
        rows.getChildren().clear();
        for (int i = 0; i < lines.size(); i++) {
            rows.getChildren().add(row(i + 1, lines.get(i)));
        }
    }

    private Node row(int number, ThingPage.Row row) {
        String what = StockWords.line(row.line());
        VBox words = new VBox(2, Prose.of(what, row.takenBack().isPresent() ? "stock-taken-back" : "row-title"),
                Prose.of(StockWords.detail(row), "row-detail"));
        if (row.takenBack().isPresent()) {
            return words;
        }
        Button back = Buttons.quiet("stock-take-back-" + number, TEXTS.text("history.take_back"),
                Feather.CORNER_UP_LEFT, () -> model.takeBack(row.line()));
        back.setAccessibleText(TEXTS.get("history.take_back") + ": " + what);
        back.disableProperty().bind(model.busy);
        return new VBox(4, words, back);
    }
}
