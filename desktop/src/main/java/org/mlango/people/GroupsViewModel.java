package org.mlango.people;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.Consents;
import org.mlango.consent.PersonId;
import org.mlango.consent.Purpose;
import org.mlango.store.Background;
import org.mlango.store.KeyName;
import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** The groups a person named, for totals only. The desk writes them and cannot read them back. */
final class GroupsViewModel implements ApartViewModel.Form<GroupsViewModel.Found> {
    /** False for a worker without the key, who writes anew what was said. */
    final BooleanProperty readable = new SimpleBooleanProperty();
    final ObservableSet<Population> chosen = FXCollections.observableSet(EnumSet.noneOf(Population.class));
    /** The one they are counted as where only one is asked for; null while they chose none. */
    final ObjectProperty<@Nullable Population> countAs = new SimpleObjectProperty<>();
    final ApartViewModel<Found> apart;

    GroupsViewModel(Background background, Consents consents, People people) {
        apart = new ApartViewModel<>(background, consents, Purpose.KEEP_POPULATION, new Kept(people), this);
    }

    /** @param readable whether the key to read them is in hand */
    record Found(boolean readable, Named named) {}

    private record Kept(People people) implements ApartViewModel.Kept<Found> {
        @Override
        public Found read(WriteTx tx, PersonId person) {
            return new Found(tx.keys().opens(KeyName.CK), people.populations(tx, person));
        }

        @Override
        public Outcome<PersonId> keep(WriteTx tx, PersonId person, Found content) {
            return people.keepPopulations(tx, person, content.named());
        }
    }

    @Override
    public void fill(Found found) {
        readable.set(found.readable());
        chosen.addAll(found.named().groups());
        countAs.set(found.named().countAs());
    }

    @Override
    public Found content() {
        return new Found(readable.get(), new Named(Set.copyOf(chosen), countAs.get()));
    }

    @Override
    public void clear() {
        chosen.clear();
        countAs.set(null);
    }
}
