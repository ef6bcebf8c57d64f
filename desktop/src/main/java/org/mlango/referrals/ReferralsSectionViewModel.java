package org.mlango.referrals;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.PersonId;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** Somebody's referrals, shown when they are asked for: what they say is nobody's business at a glance. */
final class ReferralsSectionViewModel {
    final ObservableList<Referral> rows = FXCollections.observableArrayList();
    final BooleanProperty open = new SimpleBooleanProperty();
    final StringProperty note = new SimpleStringProperty("");

    private final Background background;
    private final Referrals referrals;
    private @Nullable PersonId person;

    ReferralsSectionViewModel(Background background, Referrals referrals) {
        this.background = background;
        this.referrals = referrals;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    void show(@Nullable PersonId shown) {
        close();
        person = shown;
    }

    void close() {
        rows.clear();
        open.set(false);
        note.set("");
    }

    void look() {
        PersonId about = person;
        if (about == null) {
            return;
        }
        background.write(tx -> referrals.of(tx, about), outcome -> {
            if (!about.equals(person)) {
                return;
            }
            switch (outcome) {
                case Outcome.Done<List<Referral>>(List<Referral> found) -> {
                    rows.setAll(found);
                    open.set(true);
                }
                case Outcome.Refused<List<Referral>>(List<Refusal> why) ->
                    note.set(ReferralFormViewModel.words(why.getFirst()));
                case Outcome.Failed<List<Referral>> failed -> {
                    // told as a notice
                }
            }
        });
    }
}
