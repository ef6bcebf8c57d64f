package org.mlango.reports.proof;

import java.util.List;
import java.util.Set;

/**
 * What a reader knows of a written table beside its numbers. A line of it begins with a row's number, names a group down in one
 * column, and has its numbers from another column on: the sum first, then one for each group across.
 *
 * @param rows the numbers the rows go by, for example {@code "3.1"}
 * @param all what stands for all groups down together
 * @param down what stands for each group down; empty if the table is not divided that way
 * @param downColumn where they stand, from 0
 * @param numberColumn where the numbers begin, from 0
 * @param across how many groups across; none if the table is not divided that way
 * @param insides which rows lie inside which
 * @param least the smallest count other than none that may be known
 */
public record Facts(Set<String> rows, String all, List<String> down, int downColumn, int numberColumn, int across,
        List<Inside> insides, int least) {
    public Facts {
        rows = Set.copyOf(rows);
        down = List.copyOf(down);
        insides = List.copyOf(insides);
    }

    /**
     * What the inner row counts is part of what the outer one counts.
     *
     * @param allIsTelling that both are equal would tell something about each person
     */
    public record Inside(String inner, String outer, boolean allIsTelling) {}
}
