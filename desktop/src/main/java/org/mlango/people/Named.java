package org.mlango.people;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The groups somebody named.
 *
 * @param groups as they named them themselves
 * @param countAs the one they chose to be counted as where a report lets each person stand in one group only (PEPFAR MER 2.6.1, KP_PREV:
 *     the one they most identify with); null if they chose none. Nobody chooses for them
 */
public record Named(Set<Population> groups, @Nullable Population countAs) {
    public static final Named NOTHING = new Named(Set.of(), null);

    public Named {
        groups = Set.copyOf(groups);
        countAs = countAs != null && groups.contains(countAs) ? countAs : null;
    }

    /** What was said under both of somebody's records. */
    Named and(Named other) {
        Set<Population> both = new HashSet<>(groups);
        both.addAll(other.groups);
        return new Named(both, countAs != null ? countAs : other.countAs);
    }

    @Override
    public String toString() {
        return "Named";
    }
}
