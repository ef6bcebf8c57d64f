package org.mlango.asking;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** Emergency uses a manager has still to look at. */
final class EmergencyViewModel {
    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final StringProperty refusal = new SimpleStringProperty("");

    private final Background background;
    private final Asking asking;

    /** @param by the worker's name, empty if nobody knows it any more */
    record Row(EmergencyUse use, String by) {
        @Override
        public String toString() {
            return "Row[" + use.id() + "]";
        }
    }

    EmergencyViewModel(Background background, Asking asking) {
        this.background = background;
        this.asking = asking;
    }

    void load() {
        background.read(tx -> asking.emergencies(tx).stream()
                .map(use -> new Row(use, asking.nameOf(tx, use.by()).orElse(""))).toList(), rows::setAll);
    }

    void looked(UUID use, Conclusion conclusion) {
        background.write(tx -> asking.looked(tx, use, conclusion), outcome -> {
            if (outcome instanceof Outcome.Refused<Boolean>(List<Refusal> refusals)) {
                refusal.set(AskingWords.of(refusals));
            }
            load();
        });
    }
}
