package org.mlango.stock;

import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Background;
import org.mlango.store.Refusal;
import org.mlango.visits.ThingItem;

/** What came in, or another change of one thing. */
final class LineFormViewModel extends StockFormViewModel {
    final ThingItem thing;
    /** Null while nobody has said what happened. */
    final ObjectProperty<@Nullable Kind> kind;
    final IntegerProperty quantity = new SimpleIntegerProperty();
    final ObjectProperty<@Nullable LocalDate> day;
    final BooleanProperty dayUnderstood = new SimpleBooleanProperty(true);
    final StringProperty batch = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> expires = new SimpleObjectProperty<>();
    final BooleanProperty expiresUnderstood = new SimpleBooleanProperty(true);
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty remark = new SimpleStringProperty("");

    private final Background background;
    private final Stock stock;

    private LineFormViewModel(Background background, Stock stock, Shelf shelf, @Nullable Kind kind) {
        this.background = background;
        this.stock = stock;
        thing = shelf.thing();
        this.kind = new SimpleObjectProperty<>(kind);
        day = new SimpleObjectProperty<>(shelf.today());
    }

    static LineFormViewModel received(Background background, Stock stock, Shelf shelf) {
        return new LineFormViewModel(background, stock, shelf, Kind.RECEIPT);
    }

    static LineFormViewModel changed(Background background, Stock stock, Shelf shelf) {
        return new LineFormViewModel(background, stock, shelf, null);
    }

    boolean isReceipt() {
        return kind.get() == Kind.RECEIPT;
    }

    @Override
    void save(Runnable then) {
        refusals.clear();
        Kind what = kind.get();
        if (what == null) {
            refuse(new Refusal("kind", "kind.none"));
        }
        if (day.get() == null || !dayUnderstood.get()) {
            refuse(new Refusal("day", "day.wrong"));
        }
        if (!expiresUnderstood.get()) {
            refuse(new Refusal("expires", "day.wrong"));
        }
        if (what == null || busy.get() || !refusals.isEmpty()) {
            return;
        }
        LineDraft draft = new LineDraft(thing.code(), what, Objects.requireNonNull(day.get()), quantity.get(),
                what == Kind.RECEIPT ? expires.get() : null, new LineWords(batch.get(), from.get(), remark.get()));
        busy.set(true);
        background.write(tx -> stock.write(tx, draft), outcome -> came(outcome, then));
    }
}
