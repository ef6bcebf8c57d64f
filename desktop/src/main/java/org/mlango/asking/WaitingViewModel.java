package org.mlango.asking;

import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.mlango.store.Background;
import org.mlango.store.Outcome;

/** Those who did not decide yet. */
final class WaitingViewModel {
    final ObservableList<Waiting> rows = FXCollections.observableArrayList();

    private final Background background;
    private final Asking asking;

    WaitingViewModel(Background background, Asking asking) {
        this.background = background;
        this.asking = asking;
    }

    /** Whoever's two weeks are over is forgotten first. */
    void load() {
        background.write(tx -> {
            asking.forgetOver(tx);
            return Outcome.done(asking.waiting(tx));
        }, outcome -> {
            if (outcome instanceof Outcome.Done<java.util.List<Waiting>>(java.util.List<Waiting> found)) {
                rows.setAll(found);
            }
        });
    }

    void ended(UUID id, Runnable then) {
        background.write(tx -> asking.decided(tx, id), outcome -> {
            load();
            if (outcome instanceof Outcome.Done<Boolean>) {
                then.run();
            }
        });
    }
}
