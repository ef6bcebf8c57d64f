package org.mlango.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.consent.Standing;
import org.mlango.store.Background;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.Refusal;

/** The groups a person named, for totals only. The desk writes them and cannot read them back. */
final class GroupsViewModel {
    final BooleanProperty agreed = new SimpleBooleanProperty();
    final BooleanProperty open = new SimpleBooleanProperty();
    /** False for a worker without the key, who writes anew what was said. */
    final BooleanProperty readable = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final ObservableSet<Population> chosen = FXCollections.observableSet(EnumSet.noneOf(Population.class));
    final StringProperty refusal = new SimpleStringProperty("");

    private final Background background;
    private final Consents consents;
    private final People people;
    private @Nullable PersonId person;

    GroupsViewModel(Background background, Consents consents, People people) {
        this.background = background;
        this.consents = consents;
        this.people = people;
    }

    private record Found(boolean readable, Set<Population> groups) {}

    void show(@Nullable PersonId shown) {
        close();
        person = shown;
        agreed.set(false);
        if (shown != null) {
            background.read(tx -> consents.standing(tx, shown, Purpose.KEEP_POPULATION),
                    standing -> agreed.set(shown.equals(person) && standing == Standing.AGREED));
        }
    }

    void open() {
        PersonId about = person;
        if (about != null) {
            background.write(tx -> Outcome.done(new Found(tx.keys().opens(KeyName.CK), people.populations(tx, about))),
                    outcome -> {
                        if (outcome instanceof Outcome.Done<Found>(Found found) && about.equals(person)) {
                            readable.set(found.readable());
                            chosen.addAll(found.groups());
                            open.set(true);
                        }
                    });
        }
    }

    void save() {
        PersonId about = person;
        if (about == null || busy.get()) {
            return;
        }
        Set<Population> groups = Set.copyOf(chosen);
        busy.set(true);
        background.write(tx -> people.keepPopulations(tx, about, groups), outcome -> {
            busy.set(false);
            switch (outcome) {
                case Outcome.Done<PersonId> done -> close();
                case Outcome.Refused<PersonId>(List<Refusal> refusals) -> refusal.set(String.join(" ",
                        refusals.stream().map(PeopleWords::of).toList()));
                case Outcome.Failed<PersonId> failed -> {
                    // told as a notice; the form keeps its content
                }
            }
        });
    }

    void close() {
        open.set(false);
        refusal.set("");
        chosen.clear();
    }
}
