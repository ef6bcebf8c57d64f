package org.mlango.places;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Background;

/** Looking for a place by what somebody needs, and by what is open now. */
public final class PlacePickerViewModel {
    final StringProperty typed = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Need> need = new SimpleObjectProperty<>();
    final BooleanProperty openNow = new SimpleBooleanProperty();
    final ObservableList<Listed> found = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Listed> chosen = new SimpleObjectProperty<>();

    private final Background background;
    private final Places places;
    private List<Place> all = List.of();
    private LocalDateTime now = LocalDateTime.MIN;

    private record Read(List<Place> places, LocalDateTime now) {}

    public PlacePickerViewModel(Background background, Places places) {
        this.background = background;
        this.places = places;
        List.of(typed, need, openNow).forEach(one -> one.subscribe(this::search));
    }

    public ObjectProperty<@Nullable Listed> chosen() {
        return chosen;
    }

    public ObjectProperty<@Nullable Need> need() {
        return need;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Reads anew; what is chosen stays chosen, as it is now. */
    public void load() {
        load(() -> {
            Listed before = chosen.get();
            return before == null ? null : before.place().id();
        });
    }

    /** Reads anew, and chooses this one. */
    void load(@Nullable UUID wanted) {
        load(() -> wanted);
    }

    private void load(Supplier<@Nullable UUID> choice) {
        background.read(tx -> new Read(places.offered(tx), KenyanTime.at(tx.now())), read -> {
            all = read.places();
            now = read.now();
            UUID wanted = choice.get();
            search();
            chosen.set(all.stream().filter(place -> place.id().equals(wanted)).findAny()
                    .map(place -> Listed.at(place, now)).orElse(null));
        });
    }

    public void clear() {
        typed.set("");
        need.set(null);
        openNow.set(false);
        chosen.set(null);
    }

    private void search() {
        found.setAll(new PlaceSearch(typed.get(), need.get(), openNow.get()).in(all, now));
    }
}
