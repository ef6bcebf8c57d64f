package org.mlango.reports.indicators.definition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;

import org.mlango.reports.indicators.definition.Condition.Span;

/** Reads conditions, those that are called by a name included. */
final class ConditionReader {
    private static final int MOST_MONTHS = 120;

    private final String set;
    private final Map<String, JsonNode> named;
    private final Map<String, Condition> known = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    ConditionReader(String set, Map<String, JsonNode> named) {
        this.set = set;
        this.named = named;
    }

    /** All of them, so that what is wrong with one nobody asks for is told too. */
    void readAll() {
        named.keySet().forEach(this::named);
    }

    Condition read(JsonNode node, String where) {
        Part part = new Part(node, where);
        Map<String, Function<Part, Condition>> kinds = Map.of(
                "had", some -> new Condition.Had(codes(some.only("had", "in", "months"), "had"), span(some)),
                "stands", some -> stands(some.only("stands")),
                "lasted", some -> new Condition.Lasted(codes(some.only("lasted", "until", "months"), "lasted"),
                        codes(some, "until"), some.number("months", 1, MOST_MONTHS)),
                "is", some -> new Condition.Is(known(some.only("is"), "is", Vocabulary.MARKS)),
                "aged", some -> aged(some.only("aged")),
                "all", some -> new Condition.All(parts(some.only("all"), "all")),
                "any", some -> new Condition.Any(parts(some.only("any"), "any")),
                "not", some -> new Condition.Not(read(some.only("not").node().path("not"), where)),
                "as", some -> named(some.only("as").text("as")));
        List<String> found = kinds.keySet().stream().filter(part::has).toList();
        if (found.size() != 1) {
            throw new BadDefinition(where + " holds a condition that says nothing, or several things at once.");
        }
        return Objects.requireNonNull(kinds.get(found.getFirst())).apply(part);
    }

    private Condition named(String name) {
        Condition before = known.get(name);
        if (before != null) {
            return before;
        }
        JsonNode node = named.get(name);
        if (node == null) {
            throw new BadDefinition("'" + set + "' names the condition '" + name + "', which is nowhere.");
        }
        if (open.contains(name)) {
            throw new BadDefinition(
                    "The conditions of '" + set + "' go round in a circle: '" + name + "' rests on itself.");
        }
        open.push(name);
        Condition condition = read(node, "condition '" + name + "' of '" + set + "'");
        open.pop();
        known.put(name, condition);
        return condition;
    }

    private List<Condition> parts(Part part, String name) {
        return part.list(name).stream().map(one -> read(one, part.where())).toList();
    }

    private static Condition stands(Part part) {
        Set<String> codes = codes(part, "stands");
        if (codes.stream().anyMatch(code -> !code.startsWith("test:"))
                || codes.stream().map(code -> code.substring(0, code.lastIndexOf(':'))).distinct().count() != 1) {
            throw new BadDefinition(part.where() + " asks how far something came, and names no steps of one kind.");
        }
        return new Condition.Stands(codes);
    }

    private static Span span(Part part) {
        if (part.has("months") && part.has("in")) {
            throw new BadDefinition(part.where() + " has both 'in' and 'months'.");
        }
        return part.has("months")
                ? new Span(Span.Kind.MONTHS, part.number("months", 1, MOST_MONTHS))
                : part.has("in") ? new Span(part.one(Span.Kind.class, "in"), 0) : Span.PERIOD;
    }

    private static Condition aged(Part part) {
        List<JsonNode> ends = part.list("aged");
        if (ends.size() != 2 || !ends.stream().allMatch(JsonNode::isIntegralNumber)
                || ends.getFirst().intValue() > ends.getLast().intValue()) {
            throw new BadDefinition(part.where() + " has an age without a lower and an upper end.");
        }
        return new Condition.Aged(ends.getFirst().intValue(), ends.getLast().intValue());
    }

    static Set<String> codes(Part part, String name) {
        return known(part, name, Vocabulary.DAYS);
    }

    private static Set<String> known(Part part, String name, Set<String> all) {
        Set<String> codes = new HashSet<>(part.texts(name));
        codes.stream().filter(code -> !all.contains(code)).sorted().findFirst().ifPresent(code -> {
            throw new BadDefinition(part.where() + " asks for '" + code + "', which is never written down here.");
        });
        if (codes.isEmpty()) {
            throw new BadDefinition("'" + name + "' of " + part.where() + " is empty.");
        }
        return codes;
    }
}
