package org.mlango.reports.protect;

import java.util.Set;

/** Values of one dimension shown as one, by their positions. */
public record Group(String key, Set<Integer> values) {
    public Group {
        values = Set.copyOf(values);
    }
}
