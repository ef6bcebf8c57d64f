package org.mlango.places;

import static org.mlango.schema.Tables.PLACE;
import static org.mlango.schema.Tables.PLACE_BOX;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.WriteTx;

/** Every change of a row raises its version and seals it anew. */
final class PlaceWrites {
    private PlaceWrites() {}

    static UUID insert(WriteTx tx, PlaceContent content, @Nullable LocalDate confirmed) {
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(PLACE)
                .set(PLACE.ID, id)
                .set(PLACE.CONTENT, PlaceQueries.CONTENT.seal(tx.keys(), id, 1, content))
                .set(PLACE.CONFIRMED_DAY, confirmed)
                .set(PLACE.ROW_VERSION, 1L)
                .execute();
        return id;
    }

    /** @return false if somebody else changed it meanwhile */
    static boolean update(WriteTx tx, Place place) {
        long next = place.version() + 1;
        return tx.sql().update(PLACE)
                .set(PLACE.CONTENT, PlaceQueries.CONTENT.seal(tx.keys(), place.id(), next, place.content()))
                .set(PLACE.CONFIRMED_DAY, place.confirmed())
                .set(PLACE.RETIRED_DAY, place.retired())
                .set(PLACE.ROW_VERSION, next)
                .where(PLACE.ID.eq(place.id()), PLACE.ROW_VERSION.eq(place.version()))
                .execute() == 1;
    }

    /** @param version as it stood; 0 for a new one */
    static void put(WriteTx tx, UUID place, Box box, long version) {
        long next = version + 1;
        byte[] answers = PlaceQueries.BOX.seal(tx.keys(), place, next, box);
        if (version == 0) {
            tx.sql().insertInto(PLACE_BOX).set(PLACE_BOX.ID, place).set(PLACE_BOX.ANSWERS, answers)
                    .set(PLACE_BOX.ROW_VERSION, next).execute();
        } else {
            tx.sql().update(PLACE_BOX).set(PLACE_BOX.ANSWERS, answers).set(PLACE_BOX.ROW_VERSION, next)
                    .where(PLACE_BOX.ID.eq(place)).execute();
        }
    }
}
