package org.mlango.reports.protect.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a protected pack: no counts, no earlier releases, no reason for any single blank. All blanks look the same, in the order
 * in which the cells came.
 */
final class PackWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PackWriter() {}

    static String write(Pack pack) {
        ObjectNode file = JSON.createObjectNode();
        file.put("format", PackReader.FORMAT).put("version", 1);
        file.putObject("source").put("name", pack.source().name()).put("year", pack.source().year());
        file.put("snapshot", pack.snapshot());
        Rule rule = pack.rule();
        ObjectNode rules = file.putObject("rule").put("k", rule.k()).put("width", rule.width())
                .put("mode", rule.mode().name().toLowerCase(Locale.ROOT))
                .put("zeros", rule.zerosShown() ? "shown" : "hidden");
        if (rule.mode() == Mode.ROUND) {
            rules.put("base", rule.base()).put("reach", rule.reach());
        }
        ArrayNode cells = file.putArray("cells");
        pack.cells().forEach(cell -> write(cell, rule, cells.addObject()));
        ArrayNode facts = file.putArray("facts");
        pack.facts().forEach(fact -> write(fact, facts.addObject()));
        return file.toString();
    }

    private static void write(Cell cell, Rule rule, ObjectNode node) {
        node.put("id", cell.id());
        if (!cell.labels().isEmpty()) {
            ObjectNode labels = node.putObject("labels");
            new TreeMap<>(cell.labels()).forEach(labels::put);
        }
        if (!cell.written()) {
            node.put("written", false);
        }
        if (cell.always()) {
            node.put("always", true);
        }
        if (cell.zeroShown() != rule.zerosShown()) {
            node.put("zeros", cell.zeroShown() ? "shown" : "hidden");
        }
        switch (cell.published()) {
            case Published.Exactly(long value) -> node.put("value", value);
            case Published.Range(long least, long most) -> node.putArray("range").add(least).add(most);
            case Published.Blank() -> node.put("blank", true);
            case null -> {
            }
        }
    }

    private static void write(Fact fact, ObjectNode node) {
        switch (fact) {
            case Fact.Sum(String total, List<String> parts) ->
                parts.forEach(node.put("kind", "sum").put("total", total).putArray("parts")::add);
            case Fact.Inside(String inner, String outer, boolean outcome) -> {
                node.put("kind", "inside").put("inner", inner).put("outer", outer);
                if (outcome) {
                    node.put("outcome", true);
                }
            }
            case Fact.Window(String whole, List<String> parts) ->
                parts.forEach(node.put("kind", "window").put("whole", whole).putArray("parts")::add);
            case Fact.Ratio(String part, String of, int decimals, Long printed) -> {
                node.put("kind", "ratio").put("part", part).put("of", of);
                if (decimals > 0) {
                    node.put("decimals", decimals);
                }
                if (printed != null) {
                    node.put("percent", BigDecimal.valueOf(printed, decimals));
                }
            }
        }
    }
}
