package org.mlango.reports.releases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.store.Refusal;

/**
 * Numbers that were handed over, counted again: they leave only in a whole pack, and only if each that moved did so by enough people at
 * once; else they wait for the next period. Looks at what is to leave, whoever made it.
 */
final class Recounted {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode pack;
    private final Map<String, JsonNode> now = new HashMap<>();
    private final List<Release> newestFirst;
    private final Set<String> again = new TreeSet<>();

    private Recounted(String pack, ReleaseRecord record) {
        this.pack = JSON.readTree(pack);
        this.newestFirst = record.releases().reversed();
        this.pack.path("cells").forEach(cell -> now.put(Revision.id(cell), cell));
        now.keySet().stream().filter(id -> Revision.REVISED.matcher(id).matches()).forEach(again::add);
    }

    /**
     * @param moved who came and who left since an entry, by the first names of cells; empty where nobody knows
     * @return why it waits, with the rows it is about, never by how many
     */
    static Optional<Refusal> refusal(String pack, ReleaseRecord record,
            Function<Release, Map<String, Revision.Moved>> moved) {
        Recounted recounted = new Recounted(pack, record);
        return recounted.again.isEmpty() ? Optional.empty() : recounted.refusal(moved);
    }

    private Optional<Refusal> refusal(Function<Release, Map<String, Revision.Moved>> moved) {
        Set<String> few = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        Set<String> open = new HashSet<>(again);
        for (Release release : newestFirst) {
            JsonNode then = JSON.readTree(release.counted().pack());
            Map<String, JsonNode> before = new HashMap<>();
            then.path("cells").forEach(cell -> before.put(Revision.first(Revision.id(cell)), cell));
            Set<String> here = new TreeSet<>(open);
            here.removeIf(id -> !before.containsKey(Revision.first(id)));
            if (here.isEmpty()) {
                continue;
            }
            open.removeAll(here);
            int k = Math.max(k(pack), k(then));
            Map<String, Revision.Moved> known = moved.apply(release);
            here.stream().filter(id -> isFew(id, before, known, k)).forEach(id -> few.add(row(now, id)));
            missing.addAll(missing(then, before));
        }
        return few.isEmpty() && missing.isEmpty()
                ? Optional.empty()
                : Optional.of(few.isEmpty()
                        ? new Refusal("", "release.not_whole", String.join(", ", missing))
                        : new Refusal("", "release.few", String.join(", ", few)));
    }

    private boolean isFew(String id, Map<String, JsonNode> before, Map<String, Revision.Moved> known, int k) {
        JsonNode cell = node(now, id);
        if (!Revision.isWritten(cell)) {
            return false;
        }
        String first = Revision.first(id);
        Revision.Moved told = new Revision.Moved(count(id + "/came"), count(id + "/left"));
        return told.isFew(k) || known.getOrDefault(first, told).isFew(k)
                || Revision.isFew(Math.abs(Revision.count(cell) - Revision.count(node(before, first))), k);
    }

    /** What stood in a report of the same definitions and does not stand in this one, under any name. */
    private Set<String> missing(JsonNode then, Map<String, JsonNode> before) {
        Set<String> missing = new TreeSet<>();
        if (then.path("source").equals(pack.path("source"))) {
            Set<String> here = new HashSet<>();
            now.keySet().forEach(id -> here.add(Revision.first(id)));
            before.keySet().stream().filter(id -> !here.contains(id) && Revision.isWritten(node(before, id)))
                    .forEach(id -> missing.add(row(before, id)));
        }
        return missing;
    }

    private long count(String id) {
        return Revision.count(node(now, id));
    }

    private JsonNode node(Map<String, JsonNode> cells, String id) {
        return cells.getOrDefault(id, pack.path("nothing"));
    }

    private String row(Map<String, JsonNode> cells, String id) {
        return node(cells, id).path("labels").path("row").stringValue(Revision.first(id));
    }

    private static int k(JsonNode pack) {
        return pack.path("rule").path("k").asInt(5);
    }
}
