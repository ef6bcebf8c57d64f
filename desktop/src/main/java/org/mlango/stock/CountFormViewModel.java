package org.mlango.stock;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Background;
import org.mlango.store.Refusal;
import org.mlango.visits.ThingItem;

/** What was counted on the shelf: of one thing, or of all of them one after the other. */
final class CountFormViewModel extends StockFormViewModel {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    final List<ThingItem> things;
    final ObjectProperty<@Nullable LocalDate> day;
    final BooleanProperty dayUnderstood = new SimpleBooleanProperty(true);
    final ObjectProperty<@Nullable Part> part = new SimpleObjectProperty<>(Part.SO_FAR);

    private final Map<String, StringProperty> counted = new LinkedHashMap<>();
    private final Background background;
    private final Stock stock;

    CountFormViewModel(Background background, Stock stock, List<ThingItem> things, LocalDate today) {
        this.background = background;
        this.stock = stock;
        this.things = things;
        day = new SimpleObjectProperty<>(today);
        things.forEach(thing -> counted.put(thing.code(), new SimpleStringProperty("")));
    }

    /** Empty for what was not counted. */
    StringProperty counted(ThingItem thing) {
        return Objects.requireNonNull(counted.get(thing.code()));
    }

    @Override
    void save(Runnable then) {
        refusals.clear();
        SequencedMap<String, Integer> numbers = new LinkedHashMap<>();
        counted.forEach((thing, property) -> {
            String typed = property.get().strip();
            if (NUMBER.matcher(typed).matches()) {
                numbers.put(thing, Integer.valueOf(typed));
            } else if (!typed.isEmpty()) {
                refuse(new Refusal(thing, "count.number", StockRules.MOST));
            }
        });
        Part when = part.get();
        if (when == null) {
            refuse(new Refusal("part", "part.none"));
        }
        if (day.get() == null || !dayUnderstood.get()) {
            refuse(new Refusal("day", "day.wrong"));
        }
        if (when == null || busy.get() || !refusals.isEmpty()) {
            return;
        }
        LocalDate on = Objects.requireNonNull(day.get());
        busy.set(true);
        background.write(tx -> stock.count(tx, on, when, numbers), outcome -> came(outcome, then));
    }
}
