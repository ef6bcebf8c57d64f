package org.mlango.stock;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** Something being written down. What was typed stays until it is kept or left. */
abstract sealed class StockFormViewModel permits LineFormViewModel, CountFormViewModel, LowFormViewModel {
    /** By field; the whole stands under the empty name. */
    final ObservableMap<String, String> refusals = FXCollections.observableHashMap();
    final BooleanProperty busy = new SimpleBooleanProperty();

    /** @param then runs once it is kept */
    abstract void save(Runnable then);

    final void refuse(Refusal refusal) {
        refusals.merge(refusal.field(), StockWords.refusal(refusal), (a, b) -> a + " " + b);
    }

    final <T> void came(Outcome<T> outcome, Runnable then) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<T> done -> then.run();
            case Outcome.Refused<T>(List<Refusal> why) -> why.forEach(this::refuse);
            case Outcome.Failed<T> failed -> {
                // told as a notice; what was typed still stands
            }
        }
    }
}
