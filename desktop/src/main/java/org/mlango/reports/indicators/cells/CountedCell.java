package org.mlango.reports.indicators.cells;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A true number.
 *
 * @param id of what it counts and in which days: the same in every table that counts the same
 * @param what the id without the days
 * @param labels the group of each split; a split that is missing is added up
 * @param limits what its splits ask for, beside the row
 * @param members who is in it, by their place among the people; empty for things
 * @param sources how many gave to it
 * @param largest what the one or two largest gave, of an amount
 */
record CountedCell(String id, String what, Map<String, String> labels, Limits limits, long count, BitSet members,
        int sources, List<Long> largest) {
    CountedCell {
        labels = Map.copyOf(labels);
        largest = List.copyOf(largest);
    }

    /**
     * Conditions of groups, as text.
     *
     * @param groups of those groups it is divided by
     * @param any of splits that are added up, and in which not everybody is
     */
    record Limits(Set<String> groups, Set<String> any) {
        Limits {
            groups = Set.copyOf(groups);
            any = Set.copyOf(any);
        }

        /** That of the same row, whoever is in this is in the other, and no cell lies between them. */
        boolean justWithin(Limits other) {
            return groups.equals(other.groups) && any.containsAll(other.any);
        }
    }

    CountedCell asItWas(String name, long counted, BitSet who) {
        return new CountedCell(name, what, labels, limits, counted, who, sources, largest);
    }

    /** Its count belongs into no message. */
    @Override
    public String toString() {
        return "CountedCell[" + labels + "]";
    }
}
