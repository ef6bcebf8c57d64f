package org.mlango.visits;

import org.jspecify.annotations.Nullable;

/**
 * A thing of the catalogue.
 *
 * @param unit what is counted, with words as {@code unit.<unit>}
 * @param label the centre's own words, or null where the program brings them as {@code thing.<code>}
 */
public record ThingItem(String code, String unit, int position, @Nullable String label) {}
