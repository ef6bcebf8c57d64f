package org.mlango.reports.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A cell of a pack as others may see it.
 *
 * @param value null if it was withheld
 */
public record WrittenCell(String id, Map<String, String> labels, @Nullable Long value) {
    public WrittenCell {
        labels = Map.copyOf(labels);
    }

    /** Those a file may show, in the order of the pack. */
    public static List<WrittenCell> of(String written) {
        return JsonMapper.builder().build().readTree(written).path("cells").valueStream()
                .filter(cell -> cell.path("written").booleanValue(true)).map(WrittenCell::cell).toList();
    }

    private static WrittenCell cell(JsonNode cell) {
        Map<String, String> labels = new TreeMap<>();
        cell.path("labels").propertyNames()
                .forEach(name -> labels.put(name, cell.path("labels").path(name).stringValue("")));
        return new WrittenCell(cell.path("id").stringValue(""), labels,
                cell.has("value") ? cell.path("value").longValue() : null);
    }

    /** Its labels in one line, for a sentence. */
    String words() {
        return String.join(", ", new TreeMap<>(labels).entrySet().stream()
                .map(label -> label.getKey() + " " + label.getValue()).toList());
    }
}
