package org.mlango.reports.indicators.definition;

import java.util.List;
import java.util.Map;

/**
 * One way to make a table of a set coarser.
 *
 * @param into the groups as they are after it; empty if the split is dropped
 */
public record Merge(String name, String split, Map<String, List<String>> into) {
    public Merge {
        into = Map.copyOf(into);
    }
}
