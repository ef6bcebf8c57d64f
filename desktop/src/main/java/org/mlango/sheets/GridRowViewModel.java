package org.mlango.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.mlango.store.Refusal;

/** One line of the grid, as typed. */
final class GridRowViewModel {
    final int number;
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty people = new SimpleStringProperty("");
    final StringProperty gender = new SimpleStringProperty("");
    final StringProperty age = new SimpleStringProperty("");
    /** What stands against it; empty while nothing does. */
    final ObjectProperty<List<Refusal>> why = new SimpleObjectProperty<>(List.of());
    /** The worker said: without the code. */
    final BooleanProperty letGo = new SimpleBooleanProperty();
    private final Map<String, StringProperty> things = new LinkedHashMap<>();
    private final Runnable changed;

    /** @param changed runs at each letter */
    GridRowViewModel(int number, Runnable changed) {
        this.number = number;
        this.changed = changed;
        List.of(code, people, gender, age).forEach(cell -> cell.addListener((at, before, now) -> {
            why.set(List.of());
            changed.run();
        }));
        code.addListener((at, before, now) -> letGo.set(false));
    }

    StringProperty thing(String thing) {
        return things.computeIfAbsent(thing, missing -> {
            StringProperty cell = new SimpleStringProperty("");
            cell.addListener((at, before, now) -> {
                why.set(List.of());
                changed.run();
            });
            return cell;
        });
    }

    TypedRow typed(String day, Where where) {
        Map<String, String> given = new LinkedHashMap<>();
        things.forEach((thing, cell) -> {
            if (!cell.get().isBlank()) {
                given.put(thing, cell.get());
            }
        });
        return new TypedRow(number, day, where.letter(), code.get(), people.get(), gender.get(), age.get(), given);
    }

    void fill(TypedRow row) {
        code.set(row.code());
        people.set(row.people());
        gender.set(row.gender());
        age.set(row.age());
        row.things().forEach((thing, number) -> thing(thing).set(number));
    }

    boolean onlyForCode() {
        return new Row.Bad(number, why.get()).onlyForCode() && !why.get().isEmpty() && !code.get().isBlank()
                && people.get().isBlank();
    }
}
