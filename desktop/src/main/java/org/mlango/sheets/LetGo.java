package org.mlango.sheets;

import java.util.Set;

/** In which rows the worker said that a code may be put aside: they are recorded as of nobody known. */
record LetGo(boolean all, Set<Integer> rows) {
    static final LetGo NONE = new LetGo(false, Set.of());
    static final LetGo ALL = new LetGo(true, Set.of());

    static LetGo of(Set<Integer> rows) {
        return new LetGo(false, Set.copyOf(rows));
    }

    boolean of(int row) {
        return all || rows.contains(row);
    }
}
