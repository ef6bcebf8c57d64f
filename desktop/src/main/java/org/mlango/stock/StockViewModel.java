package org.mlango.stock;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Texts;
import org.mlango.shell.Notices;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;
import org.mlango.visits.ThingItem;

/** All things of the shelf, one of them opened, and what is being written down. */
final class StockViewModel {
    private static final Texts TEXTS = Texts.of(StockViewModel.class);

    /** Those whose stock is kept first; of these, what wants a look. */
    final ObservableList<Shelf> shelves = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable ThingPage> page = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable StockFormViewModel> form = new SimpleObjectProperty<>();
    final StringProperty note = new SimpleStringProperty("");
    final BooleanProperty maySetLow = new SimpleBooleanProperty();
    /** False until the shelves were read. */
    final BooleanProperty ready = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final Background background;
    private final Stock stock;
    private final Notices notices;

    private record Read(List<Shelf> shelves, Optional<ThingPage> page, boolean maySetLow) {}

    StockViewModel(Background background, Stock stock, Notices notices) {
        this.background = background;
        this.stock = stock;
        this.notices = notices;
    }

    /** Reads anew what is shown. */
    void load() {
        ThingPage open = page.get();
        load(open == null ? null : open.shelf().thing().code());
    }

    /** @param thing to open; null for none */
    void load(@Nullable String thing) {
        background.read(tx -> new Read(stock.shelves(tx),
                thing == null ? Optional.empty() : stock.page(tx, thing),
                StockRules.maySetLow(tx.actor().roles())), read -> {
                    maySetLow.set(read.maySetLow());
                    page.set(read.page().orElse(null));
                    shelves.setAll(read.shelves().stream()
                            .sorted(Comparator.comparing((Shelf shelf) -> !shelf.isKept())
                                    .thenComparing(shelf -> !shelf.wantsALook()))
                            .toList());
                    ready.set(true);
                });
    }

    void open(ThingItem thing) {
        note.set("");
        background.read(tx -> stock.page(tx, thing.code()), found -> page.set(found.orElse(null)));
    }

    void clear() {
        form.set(null);
        page.set(null);
        note.set("");
        shelves.clear();
        ready.set(false);
    }

    void receive() {
        begin(shelf -> LineFormViewModel.received(background, stock, shelf));
    }

    void change() {
        begin(shelf -> LineFormViewModel.changed(background, stock, shelf));
    }

    void count() {
        begin(shelf -> new CountFormViewModel(background, stock, List.of(shelf.thing()), shelf.today()));
    }

    void setLow() {
        begin(shelf -> new LowFormViewModel(background, stock, shelf));
    }

    /** Every thing, one after the other; those whose stock is kept come first. */
    void countAll() {
        if (!shelves.isEmpty()) {
            note.set("");
            form.set(new CountFormViewModel(background, stock, shelves.stream().map(Shelf::thing).toList(),
                    shelves.getFirst().today()));
        }
    }

    private void begin(Function<Shelf, StockFormViewModel> made) {
        ThingPage open = page.get();
        if (open != null) {
            note.set("");
            form.set(made.apply(open.shelf()));
        }
    }

    void save() {
        StockFormViewModel now = form.get();
        if (now != null) {
            now.save(() -> {
                notices.say(TEXTS.get(switch (now) {
                    case LineFormViewModel line -> line.isReceipt() ? "said.received" : "said.changed";
                    case CountFormViewModel count -> "said.counted";
                    case LowFormViewModel low -> "said.low";
                }));
                leave();
                load();
            });
        }
    }

    void leave() {
        note.set("");
        form.set(null);
    }

    void takeBack(StockLine line) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        note.set("");
        background.write(tx -> stock.takeBack(tx, line.id()), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<String> done -> notices.say(TEXTS.get("said.taken_back"));
                case Outcome.Refused<String>(List<Refusal> why) -> note.set(StockWords.refusal(why.getFirst()));
                case Outcome.Failed<String> failed -> {
                    // told as a notice; the line stands
                }
            }
            load();
        });
    }
}
