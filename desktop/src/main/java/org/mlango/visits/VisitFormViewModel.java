package org.mlango.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

import org.jspecify.annotations.Nullable;

import org.mlango.people.PersonFace;
import org.mlango.store.Refusal;

/** What is in the form, as typed. */
final class VisitFormViewModel {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    final BooleanProperty dayUnderstood = new SimpleBooleanProperty(true);
    final StringProperty time = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Place> place = new SimpleObjectProperty<>(Place.CENTRE);
    final ObjectProperty<@Nullable PersonFace> person = new SimpleObjectProperty<>();
    final IntegerProperty collectingFor = new SimpleIntegerProperty();
    final ObjectProperty<@Nullable NewOrBack> newOrBack = new SimpleObjectProperty<>(NewOrBack.NOT_ASKED);
    final ObjectProperty<@Nullable TurnedAway> turnedAway = new SimpleObjectProperty<>();
    final ObservableSet<String> services = FXCollections.observableSet(new LinkedHashSet<>());
    final ObservableList<ThingLineViewModel> things = FXCollections.observableArrayList(
            line -> new Observable[]{line.asked, line.given, line.returned});
    final StringProperty note = new SimpleStringProperty("");
    private Runnable then = () -> {};
    private boolean filling;

    /** @param then whenever anything in the form is other than before; once where it is filled as a whole */
    void onChange(Runnable then) {
        this.then = then;
        List.of(day, time, place, person, collectingFor, newOrBack, turnedAway, note)
                .forEach(property -> property.addListener((at, before, now) -> changed()));
        services.addListener((SetChangeListener<String>) change -> changed());
        things.addListener((ListChangeListener<ThingLineViewModel>) change -> changed());
    }

    private void changed() {
        if (!filling) {
            then.run();
        }
    }

    void add(String thing, int quantity) {
        line(thing).add(quantity);
    }

    void toggle(String service) {
        if (!services.remove(service)) {
            services.add(service);
        }
    }

    /** How many of this thing, as its tile shows it. */
    int quantity(String thing) {
        return found(thing).map(line -> Math.max(Math.max(line.given.get(), line.asked.get()), line.returned.get()))
                .orElse(0);
    }

    void clear(LocalDate today) {
        fill(VisitDraft.anonymous(today, Set.of(), List.of()), null);
    }

    void fill(VisitDraft draft, @Nullable PersonFace face) {
        filling = true;
        day.set(draft.day());
        Integer minute = draft.minute();
        time.set(minute == null ? "" : SHOWN.format(LocalTime.MIN.plusMinutes(minute)));
        place.set(draft.place());
        person.set(face);
        collectingFor.set(draft.collectingFor());
        newOrBack.set(draft.newOrBack());
        turnedAway.set(draft.turnedAway());
        services.clear();
        services.addAll(draft.services());
        things.setAll(draft.things().stream().map(ThingLineViewModel::of).toList());
        note.set(draft.note());
        filling = false;
        changed();
    }

    /** What was typed and is no day, no time, no number. */
    List<Refusal> notUnderstood() {
        List<Refusal> refusals = new ArrayList<>();
        if (day.get() == null || !dayUnderstood.get()) {
            refusals.add(new Refusal("day", "day.wrong"));
        }
        if (!time.get().isBlank() && minute() == null) {
            refusals.add(new Refusal("time", "time.wrong"));
        }
        if (collectingFor.get() < 0) {
            refusals.add(new Refusal("collecting-for", "collecting.range", VisitRules.MOST_OTHERS));
        }
        things.stream().filter(line -> !line.isUnderstood())
                .forEach(line -> refusals.add(new Refusal("thing-" + line.code, "quantity.whole", VisitRules.MOST)));
        return refusals;
    }

    /** Only where {@link #notUnderstood} found nothing. */
    VisitDraft draft() {
        PersonFace face = person.get();
        return new VisitDraft(Objects.requireNonNull(day.get()), minute(),
                Objects.requireNonNullElse(place.get(), Place.CENTRE), face == null ? null : face.person(),
                collectingFor.get(), Objects.requireNonNullElse(newOrBack.get(), NewOrBack.NOT_ASKED),
                turnedAway.get(), Set.copyOf(services), things.stream().map(ThingLineViewModel::line).toList(),
                note.get());
    }

    boolean isUntouched() {
        return services.isEmpty() && things.isEmpty() && note.get().isBlank() && turnedAway.get() == null;
    }

    private ThingLineViewModel line(String thing) {
        return found(thing).orElseGet(() -> {
            ThingLineViewModel made = new ThingLineViewModel(thing);
            things.add(made);
            return made;
        });
    }

    private Optional<ThingLineViewModel> found(String thing) {
        return things.stream().filter(line -> line.code.equals(thing)).findFirst();
    }

    private @Nullable Integer minute() {
        String typed = time.get().strip().replace('.', ':');
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(typed, TYPED).toSecondOfDay() / 60;
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }
}
