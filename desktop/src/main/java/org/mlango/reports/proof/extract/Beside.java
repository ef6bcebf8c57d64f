package org.mlango.reports.proof.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A written extract laid beside tables that were given out before, as somebody would who has both: does a cell divide a class of it below k? */
public final class Beside {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Beside() {}

    /** @param records those the extract was made of, as they were read */
    public static boolean divides(String records, String extract, String rules, List<String> tables) {
        JsonNode ladders = JSON.readTree(rules).path("ladders");
        int k = Math.max(5, JSON.readTree(rules).path("k").intValue(11));
        List<String> known = ladders.propertyNames().stream().sorted().toList();
        List<NamedCsvRecord> all = CsvReader.builder().ofNamedCsvRecord(records).stream().toList();
        TreeMap<String, List<NamedCsvRecord>> classes = new TreeMap<>();
        for (NamedCsvRecord line : CsvReader.builder().ofNamedCsvRecord(extract).stream().toList()) {
            StringBuilder alike = new StringBuilder();
            known.forEach(column -> alike.append(line.getField(column)).append('\u0000'));
            classes.computeIfAbsent(alike.toString(), key -> members(all, line, known, ladders));
        }
        for (String table : tables) {
            for (JsonNode cell : JSON.readTree(table).path("cells")) {
                for (List<NamedCsvRecord> members : cell.has("value") || cell.has("range")
                        ? classes.values()
                        : List.<List<NamedCsvRecord>>of()) {
                    int in = 0;
                    for (NamedCsvRecord member : members) {
                        in += isIn(member, cell.path("labels"), ladders) ? 1 : 0;
                    }
                    if ((in > 0 && in < k) || (in < members.size() && members.size() - in < k)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Everybody who could be this line. */
    private static List<NamedCsvRecord> members(List<NamedCsvRecord> all, NamedCsvRecord line, List<String> known,
            JsonNode ladders) {
        List<NamedCsvRecord> members = new ArrayList<>();
        for (NamedCsvRecord one : all) {
            if (known.stream().allMatch(column -> line.getField(column).equals("*")
                    || means(one.getField(column), line.getField(column), ladders.path(column)))) {
                members.add(one);
            }
        }
        return members;
    }

    private static boolean isIn(NamedCsvRecord member, JsonNode labels, JsonNode ladders) {
        for (String name : labels.propertyNames()) {
            if (member.getHeader().contains(name)
                    && !means(member.getField(name), labels.path(name).stringValue(""), ladders.path(name))) {
                return false;
            }
        }
        return true;
    }

    private static boolean means(String value, String written, JsonNode rungs) {
        return value.equals(written)
                || rungs.valueStream().anyMatch(rung -> rung.path(value).stringValue(value).equals(written));
    }
}
