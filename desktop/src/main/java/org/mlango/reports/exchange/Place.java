package org.mlango.reports.exchange;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where a cell goes on the server.
 *
 * @param option the category option combo; null if categories name it
 * @param categories the option of each category, as ADX wants them
 */
public record Place(String dataElement, @Nullable String option, Map<String, String> categories) {
    public Place {
        categories = Map.copyOf(categories);
    }
}
