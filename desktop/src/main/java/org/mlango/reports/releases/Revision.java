package org.mlango.reports.releases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pack counted again after it was released. It leaves only whole, and only if each number that moved did so by enough people at once;
 * else it waits for the next period. What moved gets a name of its own, and is tied to what was released, so that the rest is looked at.
 *
 * @param pack the new counts; those that moved under new names
 * @param links how they hang together with the old ones
 * @param few the cells that moved by a few; nothing is released while there are any
 * @param missing cells that were released and are not in it: it is not whole
 */
public record Revision(String pack, String links, Set<String> few, Set<String> missing) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of one cell: how many are in it now who were not, and how many were who are not. */
    public record Moved(long came, long left) {}

    /**
     * @param released the pack that was released, with its true counts
     * @param moved who came and who left, where it is known; else what is left of both is taken
     */
    public static Revision of(String released, String now, int time, Map<String, Moved> moved) {
        ObjectNode pack = (ObjectNode) JSON.readTree(now);
        Map<String, Long> before = counts(JSON.readTree(released));
        int k = pack.path("rule").path("k").asInt(5);
        Map<String, String> renamed = new TreeMap<>();
        Set<String> few = new TreeSet<>();
        ArrayNode links = JSON.createArrayNode();
        List<ObjectNode> between = new ArrayList<>();
        for (JsonNode cell : pack.path("cells")) {
            String id = cell.path("id").stringValue("");
            Long then = before.get(id);
            long count = cell.path("count").longValue(0);
            Moved by = then == null
                    ? new Moved(0, 0)
                    : moved.getOrDefault(id, new Moved(Math.max(0, count - then), Math.max(0, then - count)));
            if (then != null && (count != then || by.came() > 0)) {
                if (isFew(by.came(), k) || isFew(by.left(), k) || isFew(Math.abs(count - then), k)) {
                    few.add(id);
                }
                String name = id + "/revised " + time;
                renamed.put(id, name);
                ((ObjectNode) cell).put("id", name);
                tie(links, between, id, name, then - by.left(), by);
            }
        }
        between.forEach(((ArrayNode) pack.path("cells"))::add);
        pack.path("facts").forEach(fact -> rename((ObjectNode) fact, renamed));
        Set<String> missing = before.keySet().stream().filter(id -> !counts(JSON.readTree(now)).containsKey(id))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Revision(pack.toString(), links.toString(), few, missing);
    }

    private static boolean isFew(long people, int k) {
        return people > 0 && people < k;
    }

    /** Both are those who stayed, with those who left, or those who came. */
    private static void tie(ArrayNode links, List<ObjectNode> cells, String id, String name, long stayed, Moved by) {
        cells.add(unseen(name + "/stayed", stayed));
        cells.add(unseen(name + "/came", by.came()));
        cells.add(unseen(name + "/left", by.left()));
        links.addObject().put("kind", "sum").put("total", id).putArray("parts").add(name + "/stayed")
                .add(name + "/left");
        links.addObject().put("kind", "sum").put("total", name).putArray("parts").add(name + "/stayed")
                .add(name + "/came");
    }

    private static ObjectNode unseen(String id, long count) {
        return JSON.createObjectNode().put("id", id).put("count", count).put("written", false);
    }

    private static void rename(ObjectNode fact, Map<String, String> renamed) {
        for (String name : List.of("total", "inner", "outer", "whole", "part", "of")) {
            if (fact.has(name)) {
                String id = fact.path(name).stringValue("");
                fact.put(name, renamed.getOrDefault(id, id));
            }
        }
        if (fact.has("parts")) {
            List<String> parts = fact.path("parts").valueStream().map(part -> part.stringValue(""))
                    .map(id -> renamed.getOrDefault(id, id)).toList();
            ArrayNode now = fact.putArray("parts");
            parts.forEach(now::add);
        }
    }

    private static Map<String, Long> counts(JsonNode pack) {
        Map<String, Long> counts = new TreeMap<>();
        pack.path("cells").forEach(
                cell -> counts.put(cell.path("id").stringValue(""), cell.path("count").longValue(0)));
        return counts;
    }
}
