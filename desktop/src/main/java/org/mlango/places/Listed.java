package org.mlango.places;

import java.time.LocalDateTime;

/**
 * A place as it stands in the list.
 *
 * @param now when that was, by the clock in Kenya
 */
public record Listed(Place place, OpenNow state, LocalDateTime now) {
    static Listed at(Place place, LocalDateTime now) {
        return new Listed(place, place.content().hours().at(now), now);
    }

    boolean open() {
        return state.open();
    }
}
