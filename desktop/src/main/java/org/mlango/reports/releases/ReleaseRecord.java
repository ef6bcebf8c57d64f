package org.mlango.reports.releases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything ever handed over, oldest first. Only grows. */
public record ReleaseRecord(List<Release> releases) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String TIES = "what ties them";

    public static final ReleaseRecord EMPTY = new ReleaseRecord(List.of());

    public ReleaseRecord {
        releases = List.copyOf(releases);
    }

    /** What is kept outside, in each backup folder and on each sheet that goes with a file: the last number, and its hash. */
    public record Head(int number, String hash) {}

    public Head head() {
        return releases.isEmpty() ? new Head(0, "") : new Head(releases.getLast().number(), releases.getLast().hash());
    }

    /** What comes next; nothing of it is kept yet. */
    public Release next(LocalDate day, Release.Told told, Release.Counted counted) {
        Head head = head();
        return new Release(head.number() + 1 + told.skipped(), day, told, counted, head.hash());
    }

    public ReleaseRecord with(Release next) {
        List<Release> more = new ArrayList<>(releases);
        more.add(next);
        return new ReleaseRecord(more);
    }

    /** The place, from 1, of the first entry that was changed, moved, put in or taken out; empty if the chain holds. */
    public OptionalInt firstBroken() {
        Head before = new Head(0, "");
        for (int i = 0; i < releases.size(); i++) {
            Release release = releases.get(i);
            if (release.number() != before.number() + 1 + release.told().skipped() || release.told().skipped() < 0
                    || !release.before().equals(before.hash())) {
                return OptionalInt.of(i + 1);
            }
            before = new Head(release.number(), release.hash());
        }
        return OptionalInt.empty();
    }

    /**
     * Whether a head from outside is this record's own, or that of an older state of it. If not, something was handed over that
     * this record does not know: an older copy was put back, or an entry was changed.
     */
    public boolean knows(Head outside) {
        return outside.number() == 0 || releases.stream()
                .anyMatch(one -> one.number() == outside.number() && one.hash().equals(outside.hash()));
    }

    /**
     * A pack with all that was released before about the same records, so that protection and proof take it into account: each
     * entry that shares a cell with it, or with another that does.
     *
     * @param pack with true counts
     * @param links facts between cells of this pack and of older ones, as a JSON list: the definitions know them
     */
    public String remembering(String pack, String links) {
        ObjectNode remembering = (ObjectNode) JSON.readTree(pack);
        ArrayNode between = (ArrayNode) JSON.readTree(links);
        Set<String> shared = cells(remembering);
        between.forEach(fact -> shared.addAll(named(fact)));
        List<ObjectNode> open = releases.stream().map(ReleaseRecord::told)
                .collect(Collectors.toCollection(ArrayList::new));
        ArrayNode earlier = remembering.withArray("earlier");
        List<ObjectNode> near = List.of();
        do {
            near.forEach(one -> shared.addAll(cells(one)));
            near = open.stream().filter(one -> cells(one).stream().anyMatch(shared::contains)).toList();
            near.forEach(earlier::add);
            open.removeAll(near);
        } while (!near.isEmpty());
        if (!between.isEmpty()) {
            earlier.addObject().put("name", TIES).set("facts", between);
        }
        return remembering.toString();
    }

    /** What readers were told, beside what was true. A rounded number is a range to them. */
    private static ObjectNode told(Release release) {
        JsonNode written = JSON.readTree(release.told().written());
        Map<String, Long> counts = release.counted().counts();
        long reach = written.path("rule").path("mode").stringValue("").equals("round")
                ? written.path("rule").path("reach").longValue()
                : 0;
        ObjectNode told = JSON.createObjectNode().put("name", "release " + release.number());
        ArrayNode cells = told.putArray("cells");
        for (JsonNode cell : written.path("cells")) {
            String id = cell.path("id").stringValue("");
            ObjectNode one = cells.addObject().put("id", id);
            one.put("count", counts.containsKey(id) ? counts.getOrDefault(id, 0L) : merged(id, written, counts));
            one.put("zeros", cell.path("zeros").stringValue(written.path("rule").path("zeros").stringValue("shown")));
            long value = cell.path("value").longValue(0);
            if (cell.has("value") && reach > 0) {
                one.putArray("range").add(Math.max(0, value - reach)).add(value + reach);
            } else if (cell.has("value")) {
                one.put("value", value);
            } else {
                one.put(cell.has("blank") ? "blank" : "written", cell.has("blank"));
            }
        }
        ArrayNode facts = told.putArray("facts");
        written.path("facts").forEach(facts::add);
        // what tied it to older ones when it left ties them still
        JSON.readTree(release.counted().pack()).path("earlier")
                .forEach(ties -> ties.path("facts").forEach(facts::add));
        return told;
    }

    /** A pack as it is kept: with what ties it to older ones. */
    static String kept(String pack, String links) {
        ObjectNode kept = (ObjectNode) JSON.readTree(pack);
        JsonNode between = JSON.readTree(links);
        if (!between.isEmpty()) {
            kept.withArray("earlier").addObject().put("name", TIES).set("facts", between);
        }
        return kept.toString();
    }

    /** What came of coarsening was not counted: it is the sum of its parts. */
    private static long merged(String id, JsonNode written, Map<String, Long> counts) {
        return written.path("facts").valueStream().filter(fact -> fact.path("total").stringValue("").equals(id))
                .findFirst().map(fact -> fact.path("parts").valueStream()
                        .mapToLong(part -> counts.getOrDefault(part.stringValue(""), 0L)).sum())
                .orElse(0L);
    }

    /** All it names: its facts may be about cells of older ones, too. */
    private static Set<String> cells(JsonNode pack) {
        Set<String> cells = pack.path("cells").valueStream().map(cell -> cell.path("id").stringValue(""))
                .collect(Collectors.toCollection(HashSet::new));
        pack.path("facts").forEach(fact -> cells.addAll(named(fact)));
        return cells;
    }

    private static Set<String> named(JsonNode fact) {
        Set<String> named = new HashSet<>();
        for (String name : List.of("total", "inner", "outer", "whole", "part", "of")) {
            named.add(fact.path(name).stringValue(""));
        }
        fact.path("parts").forEach(part -> named.add(part.stringValue("")));
        named.remove("");
        return named;
    }

    /** Cells that were released with another count: the same name stands for the same people, so a second count of them is a revision. */
    Set<String> moved(String now) {
        Map<String, Long> counts = counts(now);
        Set<String> moved = new TreeSet<>();
        for (Release release : releases) {
            release.counted().counts().forEach((id, then) -> {
                if (!counts.getOrDefault(id, then).equals(then)) {
                    moved.add(id);
                }
            });
        }
        return moved;
    }

    static Map<String, Long> counts(String pack) {
        Map<String, Long> counts = new HashMap<>();
        JSON.readTree(pack).path("cells").forEach(
                cell -> counts.put(cell.path("id").stringValue(""), cell.path("count").longValue(0)));
        return counts;
    }
}
