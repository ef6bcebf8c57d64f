package org.mlango.reports.protect;

import java.util.List;

/**
 * The ways to coarsen a table: each way down goes with each way across. Of two that keep as much, the one named first is taken.
 *
 * @param down ends with a level of one group
 * @param across ends with a level of one group
 */
public record Lattice(List<Level> down, List<Level> across) {
    public Lattice {
        down = List.copyOf(down);
        across = List.copyOf(across);
        if (!down.getLast().isWhole() || !across.getLast().isWhole()) {
            throw new IllegalArgumentException("the coarsest level must be one group");
        }
    }
}
