package org.mlango.asking;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** What may be kept for two weeks of somebody who cannot agree just now. */
final class NotAbleViewModel {
    final StringProperty nameToUse = new SimpleStringProperty("");
    final StringProperty knownBy = new SimpleStringProperty("");
    final StringProperty refusal = new SimpleStringProperty("");
    final BooleanProperty busy = new SimpleBooleanProperty();
    final BooleanProperty kept = new SimpleBooleanProperty();

    private final Background background;
    private final Asking asking;

    NotAbleViewModel(Background background, Asking asking) {
        this.background = background;
        this.asking = asking;
    }

    void begin() {
        nameToUse.set("");
        knownBy.set("");
        refusal.set("");
        busy.set(false);
        kept.set(false);
    }

    void keep() {
        if (busy.get()) {
            return;
        }
        String name = nameToUse.get();
        String known = knownBy.get();
        busy.set(true);
        background.write(tx -> asking.waits(tx, name, known), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<UUID> done -> {
                    begin();
                    kept.set(true);
                }
                case Outcome.Refused<UUID>(List<Refusal> refusals) -> refusal.set(AskingWords.of(refusals));
                case Outcome.Failed<UUID> failed -> {
                    // told as a notice; what was typed stays
                }
            }
        });
    }
}
