package org.mlango.reports.releases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same people cut another way than before: other ages, a group of sites without one of them. What lies between the old edge and the
 * new one is a number about people, and unless a fact ties both cuts together nothing looks at it. So such a pack is not released.
 */
final class Shifts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PERIOD = "period";
    /** Cells that name their days in their id. */
    private static final Pattern DAYS = Pattern.compile(".*@(\\d{4}-\\d{2}-\\d{2}\\.\\.\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern BAND = Pattern
            .compile("(\\d{1,3})\\s*[-\u2013]\\s*(\\d{1,3})|(\\d{1,3})\\s*\\+|<\\s*(\\d{1,3})");

    private final Map<String, Map<String, String>> now;
    private final Map<String, Map<String, String>> before = new HashMap<>();
    private final Map<String, List<List<String>>> partsOf = new HashMap<>();
    private final Set<String> linked = new HashSet<>();
    private final Set<String> samePack = new HashSet<>();
    private final Set<String> siblings = new HashSet<>();

    private Shifts(JsonNode pack, JsonNode links, List<JsonNode> earlier) {
        now = labels(pack);
        facts(pack.path("facts"));
        facts(links);
        siblings(pack);
        for (JsonNode one : earlier) {
            Map<String, Map<String, String>> cells = labels(one);
            before.putAll(cells);
            facts(one.path("facts"));
            siblings(one);
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
        return before.entrySet().stream()
                .anyMatch(old -> isCutBy(labels, old.getKey(), old.getValue()) && !isTied(id, old.getKey()));
    }

    private boolean isCutBy(Map<String, String> labels, String oldId, Map<String, String> old) {
        String dimension = onlyDifference(labels, old);
        return dimension != null && sameTime(labels, old, oldId, dimension)
                && overlap(dimension, labels.getOrDefault(dimension, ""), old.getOrDefault(dimension, ""));
    }

    /** The one dimension in which two cells differ; null if there is none, or more. */
    private static @Nullable String onlyDifference(Map<String, String> one, Map<String, String> other) {
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

    private boolean overlap(String dimension, String one, String other) {
        if (dimension.equals(PERIOD)) {
            Optional<Stretch> first = Stretch.of(one);
            Optional<Stretch> second = Stretch.of(other);
            return first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get());
        }
        int[] first = band(one);
        int[] second = band(other);
        if (first.length == 2 && second.length == 2) {
            return first[0] <= second[1] && second[0] <= first[1];
        }
        if (one.contains("+") || other.contains("+")) {
            Set<String> both = new HashSet<>(List.of(one.split("\\s*\\+\\s*", -1)));
            both.retainAll(List.of(other.split("\\s*\\+\\s*", -1)));
            both.remove("");
            return !both.isEmpty();
        }
        // names say nothing of what they take in, unless one table has both side by side
        return !siblings.contains(dimension + "\n" + one + "\n" + other);
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

    /** That what lies between the two is a number the proof looks at. */
    private boolean isTied(String id, String old) {
        if (isLinked(id, old) || shareAPart(id, old)) {
            return true;
        }
        return partsOf.getOrDefault(id, List.of()).stream()
                .anyMatch(parts -> parts.stream().allMatch(part -> before.containsKey(part) || isLinked(part, old)
                        || !isCutBy(now.getOrDefault(part, Map.of()), old, before.getOrDefault(old, Map.of()))));
    }

    private boolean isLinked(String one, String other) {
        return linked.contains(one + "\n" + other) || linked.contains(other + "\n" + one);
    }

    /** Both are who is in both, and one more number: who came, who left. */
    private boolean shareAPart(String one, String other) {
        return partsOf.getOrDefault(one, List.of()).stream().filter(parts -> parts.size() == 2)
                .anyMatch(parts -> partsOf.getOrDefault(other, List.of()).stream().filter(two -> two.size() == 2)
                        .anyMatch(two -> parts.stream().anyMatch(two::contains)));
    }

    private void facts(JsonNode facts) {
        for (JsonNode fact : facts) {
            String kind = fact.path("kind").stringValue("");
            if (kind.equals("inside")) {
                linked.add(fact.path("inner").stringValue("") + "\n" + fact.path("outer").stringValue(""));
            }
            String total = fact.path("total").stringValue(fact.path("whole").stringValue(""));
            List<String> parts = new ArrayList<>();
            fact.path("parts").forEach(part -> parts.add(part.stringValue("")));
            parts.forEach(part -> linked.add(total + "\n" + part));
            if (kind.equals("sum")) {
                partsOf.computeIfAbsent(total, name -> new ArrayList<>()).add(parts);
            }
        }
    }

    /** What stands side by side in one table takes in different people. */
    private void siblings(JsonNode pack) {
        Map<String, Set<String>> values = new HashMap<>();
        for (JsonNode cell : pack.path("cells")) {
            if (cell.path("written").booleanValue(true)) {
                cell.path("labels").propertyNames().forEach(name -> values.computeIfAbsent(name,
                        dimension -> new TreeSet<>()).add(cell.path("labels").path(name).stringValue("")));
            }
        }
        values.forEach((dimension, all) -> all.forEach(
                one -> all.forEach(other -> siblings.add(dimension + "\n" + one + "\n" + other))));
    }

    private static Map<String, Map<String, String>> labels(JsonNode pack) {
        Map<String, Map<String, String>> cells = new TreeMap<>();
        for (JsonNode cell : pack.path("cells")) {
            String id = cell.path("id").stringValue("");
            Map<String, String> labels = new TreeMap<>();
            cell.path("labels").propertyNames().forEach(
                    name -> labels.put(name, cell.path("labels").path(name).stringValue("")));
            Matcher days = DAYS.matcher(id);
            if (!labels.containsKey(PERIOD) && days.matches() && !labels.isEmpty()) {
                labels.put(PERIOD, days.group(1));
            }
            cells.put(id, labels);
        }
        return cells;
    }
}
