package org.mlango.stock;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

import org.mlango.store.Background;
import org.mlango.visits.ThingItem;

/** At how many of a thing Today says that it is low. */
final class LowFormViewModel extends StockFormViewModel {
    final ThingItem thing;
    final IntegerProperty line = new SimpleIntegerProperty();

    private final Background background;
    private final Stock stock;

    LowFormViewModel(Background background, Stock stock, Shelf shelf) {
        this.background = background;
        this.stock = stock;
        thing = shelf.thing();
        line.set(shelf.low().orElse(0));
    }

    @Override
    void save(Runnable then) {
        refusals.clear();
        if (busy.get()) {
            return;
        }
        busy.set(true);
        int number = line.get();
        background.write(tx -> stock.low(tx, thing.code(), number), outcome -> came(outcome, then));
    }
}
