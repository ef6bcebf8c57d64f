package org.mlango.reports.proof.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/** The facts a reader knows, each as a test of a whole table; the differences a reader can form; and which cells lie in which. */
final class Known {
    static final int NONE = -1;

    /** With the place of each in {@link #before}. */
    final Map<Between, Integer> betweens = new LinkedHashMap<>();
    final Before before = new Before();
    final List<Predicate<long[]>> facts = new ArrayList<>();
    private final Map<String, Integer> places;
    private final Set<JsonNode> seen = new HashSet<>();
    private final Map<Integer, List<Made>> made = new HashMap<>();
    private final Map<Integer, Set<Integer>> among = new HashMap<>();

    /** What is in one cell and not in another that lies inside it; {@code telling} if none left tells about everybody. */
    record Between(int outer, int inner, boolean telling) {}

    /** Everybody in one of the parts is in the whole; {@code all} if everybody in the whole is in one of the parts, too. */
    private record Made(int whole, List<Integer> parts, boolean all) {}

    Known(Map<String, Integer> places) {
        this.places = places;
        places.forEach((id, place) -> before.another());
    }

    /** All cells whose people are in this one, by what cells are made of; itself included. */
    Set<Integer> among(int cell) {
        return among.computeIfAbsent(cell, one -> {
            Set<Integer> within = new HashSet<>(Set.of(one));
            boolean more = true;
            while (more) {
                more = false;
                for (Made some : made.values().stream().flatMap(List::stream).toList()) {
                    if (within.contains(some.whole()) || (some.all() && within.containsAll(some.parts()))) {
                        more |= within.addAll(some.parts()) || within.add(some.whole());
                    }
                }
            }
            return within;
        });
    }

    /** Whether all in the outer cell are in this one, if they are not in the inner one; {@link #NONE} for no inner one. */
    boolean isAmong(int outer, int inner, int cell) {
        return among(cell).contains(outer)
                || made.getOrDefault(outer, List.of()).stream().anyMatch(one -> one.all() && one.parts().stream()
                        .allMatch(part -> among(cell).contains(part) || among(inner).contains(part)));
    }

    /** @param trusted whether it may say what lies in what */
    void add(JsonNode fact, boolean trusted) {
        if (!seen.add(fact)) {
            return;
        }
        switch (fact.path("kind").stringValue("")) {
            case "sum" -> {
                int total = place(fact.path("total"));
                int[] parts = parts(fact);
                facts.add(table -> table[total] == sum(table, parts));
                made(total, true, trusted, parts);
                if (trusted) {
                    before.sum(total, parts);
                }
            }
            case "inside" -> {
                int _ = inside(place(fact.path("inner")), place(fact.path("outer")),
                        fact.path("outcome").booleanValue(false), trusted);
            }
            case "window" -> {
                int whole = place(fact.path("whole"));
                int[] parts = parts(fact);
                facts.add(table -> table[whole] <= sum(table, parts));
                made(whole, true, trusted, parts);
                if (trusted) {
                    before.atMost(whole, parts);
                }
                for (int part : parts) {
                    int rest = inside(part, whole, false, trusted);
                    if (trusted) {
                        before.atMost(rest, IntStream.of(parts).filter(other -> other != part).toArray());
                    }
                }
            }
            case "ratio" -> percentage(fact, place(fact.path("part")), place(fact.path("of")));
            default -> throw new IllegalArgumentException("a fact nobody knows");
        }
    }

    /** @return the place of what lies between them */
    private int inside(int inner, int outer, boolean telling, boolean trusted) {
        facts.add(table -> table[inner] <= table[outer]);
        int rest = before.rest(outer, inner);
        betweens.put(new Between(outer, inner, telling), rest);
        made(outer, false, trusted, inner);
        return rest;
    }

    private void made(int whole, boolean all, boolean trusted, int... parts) {
        if (trusted) {
            made.computeIfAbsent(whole, cell -> new ArrayList<>())
                    .add(new Made(whole, IntStream.of(parts).boxed().toList(), all));
        }
    }

    private void percentage(JsonNode fact, int part, int of) {
        if (fact.has("percent")) {
            int decimals = fact.path("decimals").intValue(0);
            long units = IntStream.range(0, decimals).asLongStream().reduce(100, (all, place) -> all * 10);
            long printed = fact.path("percent").decimalValue().movePointRight(decimals).longValueExact();
            facts.add(table -> table[of] > 0
                    && Math.floorDiv(2 * units * table[part] + table[of], 2 * table[of]) == printed);
        }
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
        return IntStream.of(parts).mapToLong(part -> table[part]).reduce(0, Math::addExact);
    }
}
