package org.mlango.reports.protect.pack;

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
        pack.facts().forEach(fact -> FactForm.write(fact, facts.addObject()));
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
}
