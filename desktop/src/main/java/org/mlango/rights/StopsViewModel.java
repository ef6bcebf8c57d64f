package org.mlango.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.ConsentWords;
import org.mlango.consent.Consents;
import org.mlango.consent.Ground;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.PurposeStanding;
import org.mlango.consent.Standing;
import org.mlango.consent.Stop;
import org.mlango.store.Background;
import org.mlango.store.Outcome;
import org.mlango.store.ReadTx;
import org.mlango.store.WriteTx;

/** What a person wants us to leave be: all of their record, or one use of it; and what they let go on again. */
final class StopsViewModel {
    final ObservableList<Use> uses = FXCollections.observableArrayList();
    final BooleanProperty open = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    /** The use somebody is about to stop or to let go on; null while none is chosen. */
    final ObjectProperty<@Nullable Use> chosen = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Ground> ground = new SimpleObjectProperty<>();
    final StringProperty words = new SimpleStringProperty("");

    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Background background;
    private final Consents consents;
    private @Nullable PersonId person;
    private Runnable changed = () -> {};

    /**
     * One use of a record.
     *
     * @param purpose null for all of it
     * @param stopped since when it is; null if it is not
     */
    record Use(@Nullable Purpose purpose, @Nullable LocalDate stopped) {
        boolean isStopped() {
            return stopped != null;
        }
    }

    StopsViewModel(Background background, Consents consents) {
        this.background = background;
        this.consents = consents;
    }

    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    void onChange(Runnable showAnew) {
        changed = showAnew;
    }

    void show(@Nullable PersonId shown) {
        person = shown;
        open.set(false);
        back();
        uses.clear();
        if (shown != null) {
            background.read(tx -> found(tx, shown), found -> {
                if (shown.equals(person)) {
                    uses.setAll(found);
                }
            });
        }
    }

    /** Everything first; while that is stopped, only what was stopped besides. */
    private List<Use> found(ReadTx tx, PersonId about) {
        List<Stop> stops = consents.stops(tx, about);
        List<Use> found = new ArrayList<>(List.of(new Use(null, since(stops, null))));
        for (PurposeStanding one : consents.standings(tx, about)) {
            LocalDate since = since(stops, one.purpose());
            boolean stands = one.standing() == Standing.AGREED || one.standing() == Standing.EXPIRED;
            if (since != null || (stands && !found.getFirst().isStopped())) {
                found.add(new Use(one.purpose(), since));
            }
        }
        return found;
    }

    private static @Nullable LocalDate since(List<Stop> stops, @Nullable Purpose purpose) {
        return stops.stream().filter(stop -> stop.purpose() == purpose).map(Stop::since).findFirst().orElse(null);
    }

    void choose(Use use) {
        refusal.set("");
        words.set("");
        ground.set(Ground.OWN_WISH);
        chosen.set(use);
    }

    void back() {
        chosen.set(null);
        words.set("");
        refusal.set("");
        busy.set(false);
    }

    void confirm() {
        PersonId about = person;
        Use use = chosen.get();
        if (about == null || use == null || busy.get()) {
            return;
        }
        Ground why = Optional.ofNullable(ground.get()).orElse(Ground.OWN_WISH);
        String said = words.get().isBlank() ? null : words.get().strip();
        busy.set(true);
        refusal.set("");
        background.write(tx -> write(tx, about, use, why, said), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<UUID> done -> {
                    if (about.equals(person)) {
                        show(about);
                        changed.run();
                    }
                }
                case Outcome.Refused<UUID>(var refusals) -> refusal.set(ConsentWords.refusal(refusals.getFirst()));
                case Outcome.Failed<UUID> failed -> {
                    // told as a notice; what was chosen and typed stays
                }
            }
        });
    }

    private Outcome<UUID> write(WriteTx tx, PersonId about, Use use, Ground why, @Nullable String said) {
        Purpose purpose = use.purpose();
        if (use.isStopped()) {
            return consents.lift(tx, about, purpose, why, said);
        }
        return purpose == null ? consents.restrict(tx, about, why, said) : consents.object(tx, about, purpose, said);
    }
}
