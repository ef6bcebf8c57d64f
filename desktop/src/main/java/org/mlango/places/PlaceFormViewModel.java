package org.mlango.places;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** A place being written down or changed. What was typed stays until it is kept or left. */
final class PlaceFormViewModel {
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PlaceKind> kind = new SimpleObjectProperty<>(PlaceKind.OTHER);
    final ObservableSet<Need> needs = FXCollections.observableSet(EnumSet.noneOf(Need.class));
    final StringProperty offers = new SimpleStringProperty("");
    final Map<DayOfWeek, StringProperty> hours = new EnumMap<>(DayOfWeek.class);
    final StringProperty cost = new SimpleStringProperty("");
    final StringProperty languages = new SimpleStringProperty("");
    final StringProperty way = new SimpleStringProperty("");
    final StringProperty contact = new SimpleStringProperty("");
    final ObservableSet<Welcome> welcomes = FXCollections.observableSet(EnumSet.noneOf(Welcome.class));
    final StringProperty police = new SimpleStringProperty("");
    final StringProperty remarks = new SimpleStringProperty("");
    /** By field; the whole stands under the empty name. */
    final ObservableMap<String, String> refusals = FXCollections.observableHashMap();
    final BooleanProperty busy = new SimpleBooleanProperty();

    private final Background background;
    private final Places places;
    private final @Nullable Place shown;

    /** @param shown null for a new one */
    PlaceFormViewModel(Background background, Places places, @Nullable Place shown) {
        this.background = background;
        this.places = places;
        this.shown = shown;
        PlaceContent content = shown == null ? PlaceContent.EMPTY : shown.content();
        name.set(content.name());
        kind.set(content.kind());
        needs.addAll(content.needs());
        offers.set(content.offers());
        PlaceColumn.WEEK.forEach(day -> hours.put(day, new SimpleStringProperty(content.hours().written(day))));
        cost.set(content.cost());
        languages.set(content.languages());
        way.set(content.way());
        contact.set(content.contact());
        welcomes.addAll(content.welcomes());
        police.set(content.police());
        remarks.set(content.remarks());
    }

    boolean isNew() {
        return shown == null;
    }

    StringProperty on(DayOfWeek day) {
        return Objects.requireNonNull(hours.get(day));
    }

    /** The days people work are often alike. */
    void weekAsMonday() {
        String monday = on(DayOfWeek.MONDAY).get();
        PlaceColumn.WEEK.subList(1, 5).forEach(day -> on(day).set(monday));
    }

    void save(Consumer<UUID> then) {
        refusals.clear();
        Optional<Hours> read = hours();
        if (read.isEmpty() || busy.get()) {
            return;
        }
        PlaceKind one = kind.get();
        PlaceContent content = new PlaceContent(name.get(), one == null ? PlaceKind.OTHER : one, needs, offers.get(),
                read.get(), cost.get(), languages.get(), way.get(), contact.get(), remarks.get(), "", null)
                .told(welcomes, police.get());
        busy.set(true);
        background.write(tx -> shown == null ? places.add(tx, content) : places.change(tx, shown, content),
                outcome -> {
                    busy.set(false);
                    switch (outcome) {
                        case Outcome.Done<UUID>(UUID id) -> then.accept(id);
                        case Outcome.Refused<UUID>(List<Refusal> why) -> why.forEach(no -> refusals.merge(
                                no.field(), PlaceWords.refusal(no), (a, b) -> a + " " + b));
                        case Outcome.Failed<UUID> failed -> {
                            // told as a notice; what was typed still stands
                        }
                    }
                });
    }

    /** Empty if a day cannot be read, which is then said beside it. */
    private Optional<Hours> hours() {
        List<Optional<List<Span>>> days = PlaceColumn.WEEK.stream().map(day -> Hours.read(on(day).get())).toList();
        PlaceColumn.WEEK.stream().filter(day -> days.get(day.getValue() - 1).isEmpty()).forEach(
                day -> refusals.put(day.name(), PlaceWords.refusal(new Refusal(day.name(), "place.hours"))));
        return refusals.isEmpty()
                ? Optional.of(new Hours(days.stream().map(day -> day.orElse(List.of())).toList()))
                : Optional.empty();
    }
}
