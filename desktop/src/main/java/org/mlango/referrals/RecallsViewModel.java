package org.mlango.referrals;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** Which places are to be told that a yes was taken back. */
final class RecallsViewModel {
    final ObservableList<Recall> rows = FXCollections.observableArrayList();
    final StringProperty note = new SimpleStringProperty("");

    private final Background background;
    private final Referrals referrals;

    RecallsViewModel(Background background, Referrals referrals) {
        this.background = background;
        this.referrals = referrals;
    }

    void read() {
        background.write(tx -> Outcome.done(referrals.recalls(tx)), outcome -> {
            if (outcome instanceof Outcome.Done<List<Recall>>(List<Recall> found)) {
                rows.setAll(found);
            }
        });
    }

    void told(Recall recall) {
        note.set("");
        background.write(tx -> referrals.told(tx, recall.id()), outcome -> {
            if (outcome instanceof Outcome.Refused<UUID>(List<Refusal> why)) {
                note.set(ReferralFormViewModel.words(why.getFirst()));
            }
            read();
        });
    }
}
