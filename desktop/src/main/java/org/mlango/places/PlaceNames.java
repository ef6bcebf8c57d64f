package org.mlango.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Folding;
import org.mlango.store.ReadTx;

/** The names that are taken, as people say them: read once, however many places come in. */
final class PlaceNames {
    private final Set<String> folded = new HashSet<>();

    private PlaceNames() {}

    static PlaceNames of(List<Place> places) {
        PlaceNames names = new PlaceNames();
        places.forEach(place -> names.add(place.name()));
        return names;
    }

    /** All that are offered, without this one. */
    static PlaceNames but(ReadTx tx, @Nullable UUID itself) {
        return of(PlaceQueries.offered(tx).stream().filter(place -> !place.id().equals(itself)).toList());
    }

    boolean has(String name) {
        return folded.contains(Folding.plain(name));
    }

    void add(String name) {
        folded.add(Folding.plain(name));
    }
}
