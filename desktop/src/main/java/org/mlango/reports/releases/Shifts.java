package org.mlango.reports.releases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same people cut another way than before: other ages, a group of sites without one of them. What lies between the old edge and the
 * new one is a number about people, and unless a fact ties both cuts together nothing looks at it. So such a pack is not released.
 */
final class Shifts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PERIOD = "period";
    private static final Pattern BAND = Pattern
            .compile("(\\d{1,3})\\s*[-\u2013]\\s*(\\d{1,3})|(\\d{1,3})\\s*\\+|<\\s*(\\d{1,3})");

    private final Map<String, Map<String, String>> now;
    private final Map<String, Map<String, String>> before = new HashMap<>();
    private final Map<String, List<List<String>>> partsOf = new HashMap<>();
    private final Map<String, Set<String>> totalsOf = new HashMap<>();
    private final Set<String> samePack = new HashSet<>();

    private Shifts(JsonNode pack, JsonNode links, List<JsonNode> earlier) {
        now = labels(pack);
        facts(pack.path("facts"));
        facts(links);
        for (JsonNode one : earlier) {
            Map<String, Map<String, String>> cells = labels(one);
            before.putAll(cells);
            facts(one.path("facts"));
            if (one.path("snapshot").stringValue("").equals(pack.path("snapshot").stringValue(""))) {
                samePack.addAll(cells.keySet());
            }
        }
    }

    /** @return the cells that cut what was released before in another way, which nothing ties to it */
    static Set<String> untied(String pack, String links, List<String> released) {
        Shifts shifts = new Shifts(JSON.readTree(pack), JSON.readTree(links),
                released.stream().map(JSON::readTree).toList());
        Set<String> found = new TreeSet<>();
        shifts.now.forEach((id, labels) -> {
            if (!shifts.before.containsKey(id) && shifts.cutsAcross(id, labels)) {
                found.add(id);
            }
        });
        return found;
    }

    private boolean cutsAcross(String id, Map<String, String> labels) {
        for (Map.Entry<String, Map<String, String>> old : before.entrySet()) {
            String dimension = onlyDifference(labels, old.getValue());
            if (dimension != null && sameTime(labels, old.getValue(), old.getKey(), dimension)
                    && overlap(dimension, labels.getOrDefault(dimension, ""),
                            old.getValue().getOrDefault(dimension, ""))
                    && !isTied(id, new HashSet<>())) {
                return true;
            }
        }
        return false;
    }

    /** The one dimension in which two cells differ; null if there is none, or more. */
    private static @org.jspecify.annotations.Nullable String onlyDifference(Map<String, String> one,
            Map<String, String> other) {
        if (one.isEmpty() || !one.keySet().equals(other.keySet())) {
            return null;
        }
        List<String> differing = one.keySet().stream()
                .filter(name -> !one.getOrDefault(name, "").equals(other.get(name))).toList();
        return differing.size() == 1 ? differing.getFirst() : null;
    }

    private boolean sameTime(Map<String, String> labels, Map<String, String> old, String oldId, String dimension) {
        if (!labels.containsKey(PERIOD)) {
            return samePack.contains(oldId);
        }
        return dimension.equals(PERIOD) || labels.getOrDefault(PERIOD, "").equals(old.get(PERIOD));
    }

    private static boolean overlap(String dimension, String one, String other) {
        if (dimension.equals(PERIOD)) {
            var first = Stretch.of(one);
            var second = Stretch.of(other);
            return first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get());
        }
        int[] first = band(one);
        int[] second = band(other);
        if (first.length == 2 && second.length == 2) {
            return first[0] <= second[1] && second[0] <= first[1];
        }
        Set<String> both = new HashSet<>(List.of(one.split("\\s*\\+\\s*", -1)));
        both.retainAll(List.of(other.split("\\s*\\+\\s*", -1)));
        both.remove("");
        return !both.isEmpty();
    }

    private static int[] band(String label) {
        Matcher band = BAND.matcher(label.strip());
        if (!band.matches()) {
            return new int[0];
        }
        if (band.group(3) != null) {
            return new int[]{Integer.parseInt(band.group(3)), Integer.MAX_VALUE};
        }
        return band.group(4) != null
                ? new int[]{0, Integer.parseInt(band.group(4)) - 1}
                : new int[]{Integer.parseInt(band.group(1)), Integer.parseInt(band.group(2))};
    }

    /** Made up of what was released, or a part that completes another one to it, at the same place of all other dimensions. */
    private boolean isTied(String id, Set<String> seen) {
        if (before.containsKey(id)) {
            return true;
        }
        if (!seen.add(id)) {
            return false;
        }
        Set<String> dimensions = now.getOrDefault(id, Map.of()).keySet();
        boolean madeUp = partsOf.getOrDefault(id, List.of()).stream()
                .anyMatch(parts -> parts.stream().allMatch(part -> isTied(part, seen)));
        return madeUp || totalsOf.getOrDefault(id, Set.of()).stream()
                .filter(total -> dimensionsOf(total).equals(dimensions)).anyMatch(total -> isTied(total, seen));
    }

    private Set<String> dimensionsOf(String id) {
        return now.getOrDefault(id, before.getOrDefault(id, Map.of())).keySet();
    }

    private void facts(JsonNode facts) {
        for (JsonNode fact : facts) {
            String total = fact.path("total").stringValue(fact.path("whole").stringValue(""));
            List<String> parts = new ArrayList<>();
            fact.path("parts").forEach(part -> parts.add(part.stringValue("")));
            if (!total.isEmpty() && !parts.isEmpty()) {
                partsOf.computeIfAbsent(total, name -> new ArrayList<>()).add(parts);
                parts.forEach(part -> totalsOf.computeIfAbsent(part, name -> new HashSet<>()).add(total));
            }
        }
    }

    private static Map<String, Map<String, String>> labels(JsonNode pack) {
        Map<String, Map<String, String>> cells = new TreeMap<>();
        for (JsonNode cell : pack.path("cells")) {
            Map<String, String> labels = new TreeMap<>();
            cell.path("labels").propertyNames().forEach(
                    name -> labels.put(name, cell.path("labels").path(name).stringValue("")));
            cells.put(cell.path("id").stringValue(""), labels);
        }
        return cells;
    }
}
