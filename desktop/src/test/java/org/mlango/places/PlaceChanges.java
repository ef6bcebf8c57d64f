package org.mlango.places;

import java.util.UUID;

import org.mlango.store.Outcome;
import org.mlango.store.WriteTx;

/** Changes of a place, for tests of rooms above. */
public final class PlaceChanges {
    private PlaceChanges() {}

    /** As a hand on its row. */
    public static void choose(PlacePickerViewModel picker, UUID place) {
        picker.load(place);
    }

    public static Outcome<UUID> rename(Places places, WriteTx tx, Place shown, String name) {
        return places.change(tx, shown, PlaceContent.named(name, shown.content().kind()));
    }
}
