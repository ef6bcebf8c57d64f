package org.mlango.reports.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.reports.protect.extract.BadRecords;
import org.mlango.reports.protect.extract.Ladder;
import org.mlango.reports.protect.extract.Lines;

/** Published packs that stand beside an extract: of each cell that shows a number, the values of the columns the records have, too. */
final class TablesBeside {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TablesBeside() {}

    static List<Map<String, String>> cells(List<String> packs, Lines records, List<Ladder> ladders) {
        List<Map<String, String>> cells = new ArrayList<>();
        for (String pack : packs) {
            for (JsonNode cell : read(pack).path("cells")) {
                Map<String, String> values = new LinkedHashMap<>();
                cell.path("labels").propertyNames().stream().filter(records.columns()::contains).sorted()
                        .forEach(name -> values.put(name, cell.path("labels").path(name).stringValue("")));
                if ((cell.has("value") || cell.has("range")) && !values.isEmpty()) {
                    values.forEach((column, value) -> mustBeKnown(column, value, records, ladders));
                    cells.add(values);
                }
            }
        }
        return cells.stream().distinct().toList();
    }

    private static JsonNode read(String pack) {
        try {
            JsonNode read = JSON.readTree(pack);
            if (!read.path("cells").isArray() || read.path("cells").valueStream().anyMatch(cell -> cell.has("count"))) {
                throw new BadRecords("A table beside the extract is not a pack as it was published.");
            }
            return read;
        } catch (JacksonException e) {
            throw new BadRecords("A table beside the extract is not JSON.");
        }
    }

    /** A value nobody can compare would divide nothing, and hide what it divides. */
    private static void mustBeKnown(String column, String value, Lines records, List<Ladder> ladders) {
        int at = records.columns().indexOf(column);
        if (records.lines().stream().noneMatch(line -> line.get(at).equals(value))
                && ladders.stream().filter(ladder -> ladder.column().equals(column))
                        .flatMap(ladder -> ladder.rungs().stream())
                        .noneMatch(rung -> rung.containsKey(value) || rung.containsValue(value))) {
            throw new BadRecords("A table beside the extract divides '" + column
                    + "' in a way that neither the records nor its ladder know.");
        }
    }
}
