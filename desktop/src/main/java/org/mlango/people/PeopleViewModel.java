package org.mlango.people;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.mlango.store.Background;

/** Finds people while somebody types. Nothing typed shows nobody. */
final class PeopleViewModel {
    final StringProperty typed = new SimpleStringProperty("");
    final ObservableList<PersonFace> found = FXCollections.observableArrayList();
    /** True when something was typed and nobody fits. */
    final BooleanProperty nobody = new SimpleBooleanProperty();

    private final Background background;
    private final People people;

    PeopleViewModel(Background background, People people) {
        this.background = background;
        this.people = people;
        typed.subscribe(words -> search());
    }

    void shown() {
        background.write(people::unlocked, done -> search());
    }

    void hidden() {
        typed.set("");
    }

    private void search() {
        List<PersonFace> faces = people.index().search(typed.get());
        nobody.set(faces.isEmpty() && !typed.get().isBlank());
        found.setAll(faces);
    }
}
