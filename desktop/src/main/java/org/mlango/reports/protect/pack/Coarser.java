package org.mlango.reports.protect.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a pack coarser. What was finer is not forgotten: it stays as numbers nobody writes, so that what a reader could work out
 * of them is still looked at.
 */
final class Coarser {
    private Coarser() {}

    static Pack by(Step step, Pack pack) {
        List<Cell> cells = new ArrayList<>();
        Map<Map<String, String>, List<Cell>> merged = new LinkedHashMap<>();
        for (Cell cell : pack.cells()) {
            String label = cell.labels().get(step.dimension());
            if (label == null || !cell.written() || stays(label, step)) {
                cells.add(cell);
                continue;
            }
            cells.add(cell.hidden());
            step.into().forEach((to, from) -> {
                if (from.contains(label)) {
                    Map<String, String> labels = new TreeMap<>(cell.labels());
                    labels.put(step.dimension(), to);
                    merged.computeIfAbsent(labels, name -> new ArrayList<>()).add(cell);
                }
            });
        }
        List<Fact> facts = new ArrayList<>(pack.facts());
        merged.forEach((labels, parts) -> merge(labels, parts, cells, facts));
        return pack.with(pack.rule(), cells, facts);
    }

    /** Where some labels are put together, the others stay as they are. */
    private static boolean stays(String label, Step step) {
        return !step.into().isEmpty() && step.into().values().stream().noneMatch(from -> from.contains(label));
    }

    private static void merge(Map<String, String> labels, List<Cell> parts, List<Cell> cells, List<Fact> facts) {
        if (parts.size() == 1) {
            Cell alone = parts.getFirst();
            cells.replaceAll(cell -> cell.id().equals(alone.id()) ? alone : cell);
            return;
        }
        String id = String.join("+", parts.stream().map(Cell::id).toList());
        long count = parts.stream().mapToLong(Cell::counted).sum();
        cells.add(new Cell(id, labels, count, null, true, parts.stream().anyMatch(Cell::always),
                parts.stream().allMatch(Cell::zeroShown), List.of()));
        facts.add(new Fact.Sum(id, parts.stream().map(Cell::id).toList()));
    }
}
