package org.mlango.visits;

import org.jspecify.annotations.Nullable;

/**
 * One thing on a visit. Quantities are whole numbers from 0 to 9999, in the unit of the thing.
 *
 * @param code of the {@link ThingItem}
 * @param asked what the person asked for
 * @param shortfall why less was given than asked for; only kept where it was less
 */
public record ThingLine(String code, int asked, int given, int returned, @Nullable Shortfall shortfall) {
    /** Somebody asked for this many, and got them. */
    public static ThingLine given(String code, int quantity) {
        return new ThingLine(code, quantity, quantity, 0, null);
    }

    boolean isNothing() {
        return asked == 0 && given == 0 && returned == 0;
    }

    ThingLine tidy() {
        return given < asked || shortfall == null ? this : new ThingLine(code, asked, given, returned, null);
    }
}
