package org.mlango.reports.proof.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one file tells of each cell: which numbers it may be. Read straight from the JSON.
 *
 * @param zeros cells of which a true none is shown; a blank there is at least one
 */
record Told(JsonNode file, Map<String, JsonNode> cells, Set<String> zeros) {
    static final long ANY = 1L << 40;

    static Told of(JsonNode file, boolean zerosShown) {
        Map<String, JsonNode> cells = new HashMap<>();
        Set<String> zeros = new java.util.HashSet<>();
        for (JsonNode cell : file.path("cells")) {
            String id = cell.path("id").stringValue("");
            if (cells.put(id, cell) != null) {
                throw new IllegalArgumentException("a cell stands in it twice");
            }
            if (cell.path("zeros").stringValue(zerosShown ? "shown" : "hidden").equals("shown")) {
                zeros.add(id);
            }
        }
        return new Told(file, cells, zeros);
    }

    @Nullable
    Long count(String id) {
        JsonNode count = cells.getOrDefault(id, file.path("nothing")).path("count");
        return count.isIntegralNumber() ? Long.valueOf(count.longValue()) : null;
    }

    boolean isWritten(String id) {
        return cells.containsKey(id) && cell(id).path("written").booleanValue(true);
    }

    boolean isBlank(String id) {
        return cells.containsKey(id) && cell(id).path("blank").booleanValue(false);
    }

    /** The least and the most it may be; null if nothing is told of it. */
    long @Nullable [] range(String id, long reach) {
        if (!cells.containsKey(id)) {
            return null;
        }
        JsonNode cell = cell(id);
        if (cell.has("value")) {
            long value = cell.path("value").longValue();
            return new long[]{Math.max(0, value - reach), value + reach};
        }
        if (cell.has("range")) {
            return new long[]{cell.path("range").path(0).longValue(), cell.path("range").path(1).longValue()};
        }
        return isBlank(id) ? new long[]{zeros.contains(id) ? 1 : 0, ANY} : null;
    }

    JsonNode cell(String id) {
        return cells.getOrDefault(id, file.path("nothing"));
    }
}
