package org.mlango.people;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.mlango.kit.text.Texts;
import org.mlango.store.Background;
import org.mlango.store.Outcome;

/** Finds people while somebody types. Nothing typed shows nobody. */
final class PeopleViewModel {
    final StringProperty typed = new SimpleStringProperty("");
    final ObservableList<PersonFace> found = FXCollections.observableArrayList();
    /** True when something was typed and nobody fits, of everybody there is. */
    final BooleanProperty nobody = new SimpleBooleanProperty();
    /** Empty while every record in the file opens. */
    final StringBinding trouble;

    private static final Texts TEXTS = Texts.of(PeopleViewModel.class);

    /** How many records the file still holds but no longer opens. */
    private final IntegerProperty unreadable = new SimpleIntegerProperty();
    private final Background background;
    private final People people;

    PeopleViewModel(Background background, People people) {
        this.background = background;
        this.people = people;
        trouble = Bindings.createStringBinding(
                () -> unreadable.get() == 0 ? "" : TEXTS.get("unreadable", unreadable.get()), unreadable,
                Texts.language());
        typed.subscribe(words -> search());
    }

    void shown() {
        background.write(people::unlockedFurther, read -> {
            search();
            if (read instanceof Outcome.Done<Boolean>(Boolean more) && more) {
                shown();
            } else {
                background.write(people::reckonTwice, done -> {});
            }
        });
    }

    void hidden() {
        typed.set("");
    }

    private void search() {
        List<PersonFace> faces = people.index().search(typed.get());
        unreadable.set(people.index().unreadable());
        nobody.set(faces.isEmpty() && !typed.get().isBlank() && people.index().isBuilt());
        if (!found.equals(faces)) {
            found.setAll(faces);
        }
    }
}
