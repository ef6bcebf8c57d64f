package org.mlango.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

import org.mlango.store.Refusal;

/** A breach as it is typed, new or written down before. */
final class BreachFormViewModel {
    final BooleanProperty open = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable BreachKind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    final StringProperty time = new SimpleStringProperty("");
    final StringProperty what = new SimpleStringProperty("");
    final ObservableSet<DataKind> data = FXCollections.observableSet();
    final ObjectProperty<@Nullable HowMany> people = new SimpleObjectProperty<>();
    final StringProperty done = new SimpleStringProperty("");
    final StringProperty late = new SimpleStringProperty("");
    final ObservableMap<String, String> refusals = FXCollections.observableHashMap();

    void begin(Instant now) {
        clear();
        LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
        day.set(today);
        time.set(BreachClock.time(now, ZoneId.systemDefault()));
        open.set(true);
    }

    void show(BreachTold told) {
        what.set(told.what());
        data.clear();
        data.addAll(told.data());
        people.set(told.people());
        done.set(told.done());
        late.set(told.late());
    }

    void clear() {
        open.set(false);
        kind.set(null);
        day.set(null);
        time.set("");
        show(new BreachTold("", List.of(), HowMany.NOT_KNOWN, "", ""));
        refusals.clear();
    }

    BreachTold told() {
        HowMany many = people.get();
        return new BreachTold(what.get(), data.stream().sorted().toList(), many == null ? HowMany.NOT_KNOWN : many,
                done.get(), late.get());
    }

    BreachDraft draft() {
        return new BreachDraft(kind.get(),
                BreachClock.moment(day.get(), time.get(), ZoneId.systemDefault()).orElse(null), told());
    }

    void say(List<Refusal> why) {
        why.forEach(one -> refusals.merge(one.field(), RequestWords.of(one), (a, b) -> a + " " + b));
    }
}
