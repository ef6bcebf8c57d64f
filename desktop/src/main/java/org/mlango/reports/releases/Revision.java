package org.mlango.reports.releases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
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
    /** The name of a number that was counted again. */
    static final Pattern REVISED = Pattern.compile("(.*)/revised \\d+");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of one cell: how many are in it now who were not, and how many were who are not. */
    public record Moved(long came, long left) {
        boolean isFew(int k) {
            return Revision.isFew(came, k) || Revision.isFew(left, k);
        }
    }

    /** What a number was called before it was counted again. */
    public static String first(String id) {
        Matcher revised = REVISED.matcher(id);
        return revised.matches() ? revised.group(1) : id;
    }

    /**
     * @param released the pack that was released last, with its true counts; it may be a revision itself
     * @param now the same counted again, under the names of the definitions
     * @param time which revision it is, from 1
     * @param moved who came and who left, by the names of the definitions, where it is known; else what is left of both is taken
     */
    public static Revision of(String released, String now, int time, Map<String, Moved> moved) {
        ObjectNode pack = (ObjectNode) JSON.readTree(now);
        Map<String, JsonNode> before = new TreeMap<>();
        JSON.readTree(released).path("cells").forEach(cell -> before.put(first(id(cell)), cell));
        int k = pack.path("rule").path("k").asInt(5);
        Map<String, String> renamed = new TreeMap<>();
        Set<String> few = new TreeSet<>();
        ArrayNode links = JSON.createArrayNode();
        List<ObjectNode> between = new ArrayList<>();
        for (JsonNode cell : pack.path("cells")) {
            String id = id(cell);
            JsonNode old = before.remove(id);
            if (old == null) {
                continue;
            }
            long count = count(cell);
            long then = count(old);
            Moved by = fitting(then, count, moved.get(id));
            String name = id(old);
            if (count != then || by.came() > 0) {
                name = id + "/revised " + time;
                tie(links, between, id(old), name, then - by.left(), by);
                if (isWritten(cell) && (by.isFew(k) || isFew(Math.abs(count - then), k))) {
                    few.add(id);
                }
            }
            renamed.put(id, name);
            ((ObjectNode) cell).put("id", name);
        }
        between.forEach(((ArrayNode) pack.path("cells"))::add);
        pack.path("facts").forEach(fact -> rename((ObjectNode) fact, renamed));
        before.values().removeIf(cell -> !isWritten(cell));
        return new Revision(pack.toString(), links.toString(), few, new TreeSet<>(before.keySet()));
    }

    /** Whoever took it back since is known by nobody any more, and has left like others. */
    private static Moved fitting(long then, long count, @Nullable Moved known) {
        long came = Math.max(0, Math.max(known == null ? 0 : known.came(), count - then));
        return new Moved(came, then - count + came);
    }

    static String id(JsonNode cell) {
        return cell.path("id").stringValue("");
    }

    static long count(JsonNode cell) {
        return cell.path("count").longValue(0);
    }

    static boolean isWritten(JsonNode cell) {
        return cell.path("written").booleanValue(true);
    }

    static boolean isFew(long people, int k) {
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
}
