package org.mlango.reports.protect.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a pack, and refuses one that is not what it says. */
public final class PackReader {
    static final String FORMAT = "mlango-table-pack";
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private PackReader() {}

    /** @throws BadPack if it is not a pack, or its facts contradict each other */
    public static Pack read(String json) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new BadPack("This is not JSON, or a name stands in it twice.");
        }
        Pack pack = pack(new Fields(node, "The pack"));
        new PackCheck(pack).run();
        return pack;
    }

    private static Pack pack(Fields pack) {
        pack.only("format", "version", "source", "snapshot", "rule", "cells", "facts", "coarsen", "earlier", "note");
        if (!pack.text("format").equals(FORMAT) || pack.number("version") != 1) {
            throw new BadPack("This is not a table pack of version 1.");
        }
        Fields source = pack.inside("source").only("name", "year", "notVerified");
        Rule rule = rule(pack.inside("rule"));
        return new Pack(new Pack.Source(source.text("name"), (int) source.number("year")), pack.text("snapshot"), rule,
                cells(pack, rule, true), facts(pack),
                pack.list("coarsen").stream().map(PackReader::step).toList(),
                pack.list("earlier").stream().map(one -> earlier(one, rule)).toList());
    }

    private static Rule rule(Fields rule) {
        rule.only("k", "width", "base", "reach", "mode", "zeros", "heavyUser", "mostBlank");
        int k = (int) rule.number("k");
        return new Rule(k, rule.small("width", k), rule.small("base", k), rule.small("reach", 0),
                one(rule, "mode", "suppress", "round") ? Mode.SUPPRESS : Mode.ROUND,
                !rule.has("zeros") || one(rule, "zeros", "shown", "hidden"), rule.small("heavyUser", 10),
                rule.small("mostBlank", 50));
    }

    private static boolean one(Fields fields, String name, String first, String second) {
        String value = fields.text(name);
        if (!value.equals(first) && !value.equals(second)) {
            throw new BadPack(
                    "'" + name + "' of " + fields.where() + " is neither '" + first + "' nor '" + second + "'.");
        }
        return value.equals(first);
    }

    private static List<Cell> cells(Fields owner, Rule rule, boolean written) {
        return owner.list("cells").stream().map(node -> cell(node, rule, written)).toList();
    }

    private static Cell cell(JsonNode node, Rule rule, boolean written) {
        String id = new Fields(node, "A cell").text("id");
        Fields cell = new Fields(node, "Cell '" + id + "'").only("id", "labels", "count", "value", "range", "blank",
                "written", "always", "zeros", "largest");
        boolean zeroShown = cell.has("zeros") ? one(cell, "zeros", "shown", "hidden") : rule.zerosShown();
        return new Cell(id, labels(cell), cell.has("count") ? cell.number("count") : null, published(cell),
                cell.yes("written", written), cell.yes("always", false), zeroShown, cell.numbers("largest"));
    }

    private static Map<String, String> labels(Fields cell) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (cell.has("labels")) {
            Fields inside = cell.inside("labels");
            inside.node().propertyNames().forEach(name -> labels.put(name, inside.text(name)));
        }
        return labels;
    }

    private static @Nullable Published published(Fields cell) {
        if (cell.has("value")) {
            return new Published.Exactly(cell.number("value"));
        }
        if (cell.has("range")) {
            List<Long> ends = cell.numbers("range");
            if (ends.size() != 2 || ends.getFirst() > ends.getLast()) {
                throw new BadPack("The range of " + cell.where() + " does not have a lower and an upper end.");
            }
            return new Published.Range(ends.getFirst(), ends.getLast());
        }
        return cell.yes("blank", false) ? Published.BLANK : null;
    }

    private static List<Fact> facts(Fields owner) {
        return owner.list("facts").stream().map(PackReader::fact).toList();
    }

    private static Fact fact(JsonNode node) {
        Fields fact = new Fields(node, "A fact");
        String kind = fact.text("kind");
        return switch (kind) {
            case "sum" -> new Fact.Sum(fact.only("kind", "total", "parts").text("total"), parts(fact));
            case "inside" -> new Fact.Inside(fact.only("kind", "inner", "outer", "outcome").text("inner"),
                    fact.text("outer"), fact.yes("outcome", false));
            case "window" -> new Fact.Window(fact.only("kind", "whole", "parts").text("whole"), parts(fact));
            case "ratio" -> new Fact.Ratio(fact.only("kind", "part", "of", "decimals", "percent").text("part"),
                    fact.text("of"), decimals(fact), fact.has("percent") ? percent(fact) : null);
            default -> throw new BadPack("A fact is of the kind '" + kind + "', which nobody knows.");
        };
    }

    private static int decimals(Fields fact) {
        int decimals = fact.small("decimals", 0);
        if (decimals > 3) {
            throw new BadPack("A percentage has more than three places.");
        }
        return decimals;
    }

    private static long percent(Fields fact) {
        JsonNode value = fact.node().path("percent");
        if (!value.isNumber() || value.decimalValue().signum() < 0) {
            throw new BadPack("A percentage is not a number.");
        }
        return value.decimalValue().movePointRight(decimals(fact)).longValue();
    }

    private static List<String> parts(Fields fact) {
        List<String> parts = fact.texts("parts");
        if (parts.isEmpty()) {
            throw new BadPack("A fact has no parts.");
        }
        return parts;
    }

    private static Step step(JsonNode node) {
        Fields step = new Fields(node, "A way to coarsen").only("name", "dimension", "into");
        Map<String, List<String>> into = new LinkedHashMap<>();
        if (step.has("into")) {
            Fields labels = step.inside("into");
            labels.node().propertyNames().forEach(name -> into.put(name, labels.texts(name)));
        }
        return new Step(step.text("name"), step.text("dimension"), into);
    }

    private static Earlier earlier(JsonNode node, Rule rule) {
        Fields earlier = new Fields(node, "An earlier release").only("name", "cells", "facts");
        return new Earlier(earlier.text("name"), cells(earlier, rule, true), facts(earlier));
    }
}
