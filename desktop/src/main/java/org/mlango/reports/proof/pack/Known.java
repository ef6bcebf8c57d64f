package org.mlango.reports.proof.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** The facts a reader knows, each as a test of a whole table; and the differences a reader can form. */
final class Known {
    private final Map<String, Integer> places;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Between> betweens = new ArrayList<>();
    private final Map<Integer, Set<Integer>> parts = new HashMap<>();

    /** Whether a table agrees. */
    private interface Fact {
        boolean holds(long[] table);
    }

    /** What is in one cell and not in another that lies inside it; {@code telling} if none left tells about everybody. */
    record Between(int outer, int inner, boolean telling) {}

    Known(Map<String, Integer> places, List<JsonNode> files) {
        this.places = places;
        files.forEach(file -> file.path("facts").forEach(this::add));
    }

    boolean agrees(long[] table) {
        return facts.stream().allMatch(fact -> fact.holds(table));
    }

    List<Between> betweens() {
        return betweens;
    }

    /** All cells that lie within this one by definition, itself included: of its people they can hold no others. */
    Set<Integer> within(int cell) {
        Set<Integer> within = new HashSet<>(Set.of(cell));
        Deque<Integer> open = new ArrayDeque<>(List.of(cell));
        while (!open.isEmpty()) {
            open.addAll(parts.getOrDefault(open.peek(), Set.of()).stream().filter(within::add).toList());
            open.pop();
        }
        return within;
    }

    private void add(JsonNode fact) {
        switch (fact.path("kind").stringValue("")) {
            case "sum" -> {
                int total = place(fact.path("total"));
                int[] added = parts(fact);
                facts.add(table -> table[total] == sum(table, added));
                for (int part : added) {
                    parts.computeIfAbsent(total, at -> new HashSet<>()).add(part);
                }
            }
            case "inside" ->
                inside(place(fact.path("inner")), place(fact.path("outer")), fact.path("outcome").booleanValue(false));
            case "window" -> {
                int whole = place(fact.path("whole"));
                int[] added = parts(fact);
                facts.add(table -> table[whole] <= sum(table, added));
                for (int part : added) {
                    inside(part, whole, false);
                }
            }
            case "ratio" -> {
                if (fact.has("percent")) {
                    percentage(fact);
                }
            }
            default -> throw new IllegalArgumentException("a fact nobody knows");
        }
    }

    private void inside(int inner, int outer, boolean telling) {
        facts.add(table -> table[inner] <= table[outer]);
        parts.computeIfAbsent(outer, at -> new HashSet<>()).add(inner);
        betweens.add(new Between(outer, inner, telling));
    }

    private void percentage(JsonNode fact) {
        int part = place(fact.path("part"));
        int of = place(fact.path("of"));
        int decimals = fact.path("decimals").intValue(0);
        long units = 100;
        for (int i = 0; i < decimals; i++) {
            units *= 10;
        }
        long whole = units;
        long printed = fact.path("percent").decimalValue().movePointRight(decimals).longValueExact();
        facts.add(table -> table[of] > 0
                && Math.floorDiv(2 * whole * table[part] + table[of], 2 * table[of]) == printed);
    }

    private int[] parts(JsonNode fact) {
        return fact.path("parts").valueStream().mapToInt(this::place).toArray();
    }

    private int place(JsonNode id) {
        Integer place = places.get(id.stringValue(""));
        if (place == null) {
            throw new IllegalArgumentException("a fact about a cell the tables do not have");
        }
        return place;
    }

    private static long sum(long[] table, int[] parts) {
        long sum = 0;
        for (int part : parts) {
            sum = Math.addExact(sum, table[part]);
        }
        return sum;
    }
}
