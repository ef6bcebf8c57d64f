package org.mlango.visits;

import org.jspecify.annotations.Nullable;

/**
 * A service of the catalogue.
 *
 * @param sensitive kept by name under CK only; on the visit it shows as "health service" (decision 0007)
 * @param label the centre's own words, or null where the program brings them as {@code service.<code>}
 */
public record ServiceItem(String code, boolean sensitive, int position, @Nullable String label) {}
