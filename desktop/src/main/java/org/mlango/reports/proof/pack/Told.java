package org.mlango.reports.proof.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * What one file tells of each cell: which numbers it may be. Read straight from the JSON.
 *
 * @param zeros cells of which a true none is shown; a blank there is at least one
 */
record Told(JsonNode file, Map<String, JsonNode> cells, Set<String> zeros) {
    static final long NOT_COUNTED = -1;

    static Told of(JsonNode file, String zerosOfTheRule) {
        Map<String, JsonNode> cells = new HashMap<>();
        Set<String> zeros = new HashSet<>();
        for (JsonNode cell : file.path("cells")) {
            String id = cell.path("id").stringValue("");
            if (cells.put(id, cell) != null) {
                throw new IllegalArgumentException("a cell stands in it twice");
            }
            if (cell.path("zeros").stringValue(zerosOfTheRule).equals("shown")) {
                zeros.add(id);
            }
        }
        return new Told(file, cells, zeros);
    }

    JsonNode cell(String id) {
        return cells.getOrDefault(id, file.path("nothing"));
    }

    long count(String id) {
        return cell(id).path("count").longValue(NOT_COUNTED);
    }

    boolean isBlank(String id) {
        return cell(id).path("blank").booleanValue(false);
    }

    String rule(String name, String otherwise) {
        return file.path("rule").path(name).stringValue(otherwise);
    }

    long rule(String name, long otherwise) {
        return file.path("rule").path(name).longValue(otherwise);
    }

    /** The least and the most it may be. */
    long[] range(String id, long reach) {
        JsonNode cell = cell(id);
        if (cell.has("value")) {
            long value = cell.path("value").longValue();
            return new long[]{Math.max(0, value - reach), value + reach};
        }
        return cell.has("range")
                ? new long[]{cell.path("range").path(0).longValue(), cell.path("range").path(1).longValue()}
                : new long[]{isBlank(id) && zeros.contains(id) ? 1 : 0, Long.MAX_VALUE};
    }
}
