package org.mlango.people;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
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
import org.mlango.store.WriteTx;

/** What a part of somebody's file holds, shown when it is asked for: it is nobody's business at a glance. */
public class OnRequestViewModel<T> {
    public final ObservableList<T> rows = FXCollections.observableArrayList();
    public final BooleanProperty open = new SimpleBooleanProperty();
    /** Why nothing is shown; empty while nothing stands against it. */
    public final StringProperty note = new SimpleStringProperty("");

    private final Background background;
    private final BiFunction<WriteTx, PersonId, Outcome<List<T>>> read;
    private final Function<Refusal, String> words;
    private @Nullable PersonId person;

    /** @param words what a refusal is said in */
    protected OnRequestViewModel(Background background, BiFunction<WriteTx, PersonId, Outcome<List<T>>> read,
            Function<Refusal, String> words) {
        this.background = background;
        this.read = read;
        this.words = words;
    }

    public final @Nullable PersonId person() {
        return person;
    }

    /** @param shown null lets go */
    public void show(@Nullable PersonId shown) {
        close();
        person = shown;
    }

    public final void close() {
        rows.clear();
        open.set(false);
        note.set("");
    }

    public final void look() {
        PersonId about = person;
        if (about == null) {
            return;
        }
        background.write(tx -> read.apply(tx, about), outcome -> {
            if (!about.equals(person)) {
                return;
            }
            switch (outcome) {
                case Outcome.Done<List<T>>(List<T> found) -> {
                    rows.setAll(found);
                    open.set(true);
                }
                case Outcome.Refused<List<T>>(List<Refusal> why) -> note.set(words.apply(why.getFirst()));
                case Outcome.Failed<List<T>> failed -> {
                    // told as a notice
                }
            }
        });
    }
}
