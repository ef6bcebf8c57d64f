package org.mlango.reports.protect.pack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a pack can be true. Says which cell is wrong, never its count: the sentence may end in a log. */
final class PackCheck {
    private final Pack pack;
    private final Map<String, Cell> cells = new HashMap<>();

    PackCheck(Pack pack) {
        this.pack = pack;
    }

    void run() {
        if (pack.cells().isEmpty()) {
            throw new BadPack("The pack has no cells.");
        }
        pack.cells().forEach(cell -> {
            if (cells.put(cell.id(), cell) != null) {
                throw new BadPack("Two cells are called '" + cell.id() + "'.");
            }
        });
        pack.earlier().forEach(this::earlier);
        pack.cells().forEach(PackCheck::amount);
        pack.factsOfAll().forEach(this::fact);
        noCycle();
    }

    private void earlier(Earlier release) {
        Set<String> seen = new HashSet<>();
        for (Cell cell : release.cells()) {
            if (!seen.add(cell.id())) {
                throw new BadPack("Two cells of '" + release.name() + "' are called '" + cell.id() + "'.");
            }
            Cell now = cells.putIfAbsent(cell.id(), cell);
            Long count = now == null ? cell.count() : now.count();
            boolean fits = count == null || switch (cell.published()) {
                case Published.Exactly(long value) -> value == count;
                case Published.Range(long least, long most) -> least <= count && count <= most;
                case Published.Blank() -> true;
                case null -> {
                    if (!cell.written()) {
                        yield true;
                    }
                    throw new BadPack("'" + release.name() + "' does not say what it told of '" + cell.id()
                            + "': a value, a range or a blank.");
                }
            };
            if (!fits) {
                throw new BadPack("'" + release.name() + "' told something else of '" + cell.id()
                        + "' than is counted now. Records written since then belong to the next period.");
            }
        }
    }

    private static void amount(Cell cell) {
        long largest = cell.largest().stream().mapToLong(Long::longValue).sum();
        if (cell.largest().size() > 2 || (cell.count() != null && largest > cell.count())) {
            throw new BadPack("The largest sources of '" + cell.id() + "' are more than two, or more than all of it.");
        }
    }

    private void fact(Fact fact) {
        for (String id : fact.cells()) {
            if (!cells.containsKey(id)) {
                throw new BadPack("A fact names the cell '" + id + "', which is not in the pack.");
            }
        }
        if (new HashSet<>(fact.cells()).size() < fact.cells().size()) {
            throw new BadPack("A fact about '" + fact.cells().getFirst() + "' names a cell twice.");
        }
        if (fact.cells().stream().allMatch(id -> cell(id).count() != null) && !holds(fact)) {
            throw new BadPack("The counts contradict a fact about '" + fact.cells().getFirst() + "': "
                    + switch (fact) {
                        case Fact.Sum sum -> "its parts do not add up to it.";
                        case Fact.Inside inside -> "it is more than '" + inside.outer() + "', in which it should be.";
                        case Fact.Window window -> "it is less than one of its parts, or more than all of them.";
                        case Fact.Ratio ratio -> "it is not that percentage of '" + ratio.of() + "'.";
                    });
        }
    }

    private boolean holds(Fact fact) {
        return switch (fact) {
            case Fact.Sum(String total, List<String> parts) -> count(total) == sum(parts);
            case Fact.Inside(String inner, String outer, boolean outcome) -> count(inner) <= count(outer);
            case Fact.Window(String whole, List<String> parts) ->
                count(whole) <= sum(parts) && parts.stream().allMatch(part -> count(part) <= count(whole));
            case Fact.Ratio ratio -> ratio.printed() == null || (count(ratio.of()) > 0
                    && Percent.of(count(ratio.part()), count(ratio.of()), ratio) == ratio.printed());
        };
    }

    /** Nothing may lie inside itself, nor be a part of itself, by whatever way round. */
    private void noCycle() {
        Map<String, Set<String>> below = new HashMap<>();
        for (Fact fact : pack.factsOfAll()) {
            switch (fact) {
                case Fact.Sum(String total, List<String> parts) -> put(below, total, parts);
                case Fact.Inside(String inner, String outer, boolean outcome) -> put(below, outer, List.of(inner));
                case Fact.Window(String whole, List<String> parts) -> put(below, whole, parts);
                case Fact.Ratio ratio -> {
                }
            }
        }
        below.keySet().stream().sorted().filter(id -> isBelow(id, below.getOrDefault(id, Set.of()), below))
                .findFirst().ifPresent(id -> {
                    throw new BadPack("The facts go round in a circle: '" + id + "' is a part of itself.");
                });
    }

    private static boolean isBelow(String id, Set<String> start, Map<String, Set<String>> below) {
        Set<String> seen = new HashSet<>(start);
        Deque<String> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            open.addAll(below.getOrDefault(open.pop(), Set.of()).stream().filter(seen::add).toList());
        }
        return seen.contains(id);
    }

    private static void put(Map<String, Set<String>> below, String above, List<String> parts) {
        below.computeIfAbsent(above, name -> new HashSet<>()).addAll(parts);
    }

    private long sum(List<String> ids) {
        return ids.stream().mapToLong(this::count).sum();
    }

    private long count(String id) {
        return cell(id).counted();
    }

    private Cell cell(String id) {
        Cell cell = cells.get(id);
        if (cell == null) {
            throw new BadPack("A fact names the cell '" + id + "', which is not in the pack.");
        }
        return cell;
    }
}
