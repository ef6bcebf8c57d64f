package org.mlango.reports.protect.pack;

import java.util.List;
import java.util.Map;

/**
 * One way to make a pack coarser.
 *
 * @param name for the manager who picks
 * @param into of the dimension, the new labels and those each of them takes in; empty to drop the dimension
 */
public record Step(String name, String dimension, Map<String, List<String>> into) {
    public Step {
        into = Map.copyOf(into);
    }
}
