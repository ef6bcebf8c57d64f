package org.mlango.reports.protect.pack;

import java.util.List;

/** Something released before. Whoever got it is taken to share it. */
public record Earlier(String name, List<Cell> cells, List<Fact> facts) {
    public Earlier {
        cells = List.copyOf(cells);
        facts = List.copyOf(facts);
    }
}
