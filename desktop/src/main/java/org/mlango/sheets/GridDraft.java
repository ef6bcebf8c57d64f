package org.mlango.sheets;

import java.util.List;
import java.util.Set;

/**
 * What stands in the grid and is not recorded yet.
 *
 * @param day as typed
 * @param columns codes of the things that have a column
 * @param letGo in which rows the code is put aside
 */
record GridDraft(String day, Where where, List<String> columns, List<TypedRow> rows, Set<Integer> letGo) {
    GridDraft {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        letGo = Set.copyOf(letGo);
    }

    @Override
    public String toString() {
        return "GridDraft[" + rows.size() + "]";
    }
}
