package org.mlango.reports.protect.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * A table pack: everything one recipient gets for one period.
 *
 * @param source where the definitions are from
 * @param snapshot names the frozen counts, so that a second run does the same
 * @param coarsen ways to make it coarser, in the order in which they are tried
 */
public record Pack(Source source, String snapshot, Rule rule, List<Cell> cells, List<Fact> facts, List<Step> coarsen,
        List<Earlier> earlier) {
    public Pack {
        cells = List.copyOf(cells);
        facts = List.copyOf(facts);
        coarsen = List.copyOf(coarsen);
        earlier = List.copyOf(earlier);
    }

    public record Source(String name, int year) {}

    Pack with(Rule other, List<Cell> cellsNow, List<Fact> factsNow) {
        return new Pack(source, snapshot, other, cellsNow, factsNow, coarsen, earlier);
    }

    List<Fact> factsOfAll() {
        List<Fact> all = new ArrayList<>(facts);
        earlier.forEach(one -> all.addAll(one.facts()));
        return all;
    }
}
