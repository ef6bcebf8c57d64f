package org.mlango.reports.protect;

import java.util.List;

/** One way to divide a dimension; the groups together hold each value once. */
public record Level(String key, List<Group> groups) {
    public Level {
        groups = List.copyOf(groups);
        long values = groups.stream().mapToLong(group -> group.values().size()).sum();
        if (values != groups.stream().flatMap(group -> group.values().stream()).distinct().count()) {
            throw new IllegalArgumentException("a value stands in two groups of " + key);
        }
    }

    /** Nothing is divided here. */
    public boolean isWhole() {
        return groups.size() == 1;
    }
}
