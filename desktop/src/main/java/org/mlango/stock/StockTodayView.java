package org.mlango.stock;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import org.mlango.kit.form.Buttons;
import org.mlango.kit.form.Card;
import org.mlango.kit.form.Prose;
import org.mlango.kit.text.Texts;
import org.mlango.shell.Navigation;
import org.mlango.shell.TodayCard;
import org.mlango.store.Background;
import org.mlango.visits.ThingWords;

/** "Stock" on Today: what is low, less than nothing, or expires soon; not there while nothing is. */
final class StockTodayView implements TodayCard {
    private static final Texts TEXTS = Texts.of(StockTodayView.class);
    private static final int MOST = 5;

    private final ObservableList<Shelf> look = FXCollections.observableArrayList();
    private final VBox rows = new VBox(10);
    private final Background background;
    private final Stock stock;
    private final Card card;

    StockTodayView(Background background, Stock stock, Navigation navigation) {
        this.background = background;
        this.stock = stock;
        card = new Card(TEXTS.text("title"), rows, Buttons.secondary("today-stock-go", TEXTS.text("today.go"),
                Feather.ARROW_RIGHT, () -> navigation.go(StockView.ID))).icon(Feather.PACKAGE);
        card.setId("today-stock");
        card.visibleProperty().bind(Bindings.isNotEmpty(look));
        card.managedProperty().bind(card.visibleProperty());
        look.addListener((ListChangeListener<Shelf>) change -> draw());
        Texts.redrawing(card, this::draw);
    }

    private void draw() {
        rows.getChildren().clear();
        look.stream().limit(MOST).forEach(shelf -> rows.getChildren().add(new VBox(2,
                Prose.of(ThingWords.name(shelf.thing()), "row-title"),
                Prose.of(String.join("\n", StockWords.toLookAt(shelf)), "row-detail"))));
        if (look.size() > MOST) {
            rows.getChildren().add(Prose.of(TEXTS.get("today.more", look.size() - MOST)));
        }
    }

    @Override
    public int position() {
        return 60;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        background.read(stock::prepared, prepared -> {
            if (prepared) {
                background.read(stock::shelves, found -> look.setAll(wanting(found)));
            } else {
                refresh();
            }
        });
    }

    private static List<Shelf> wanting(List<Shelf> found) {
        return found.stream().map(Shelf::forToday).filter(Shelf::wantsALook).toList();
    }
}
