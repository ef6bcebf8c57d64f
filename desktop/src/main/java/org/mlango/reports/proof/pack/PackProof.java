package org.mlango.reports.proof.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks whether whole tables show a written pack to be safe. Every table has to agree with all that is published, here and in
 * earlier releases, and with every fact; so to a reader each of them could be the truth. For each small number there must be two
 * among them that differ enough; and for each cell of one or two people, two among those that agree with what these people know.
 * <p>
 * As the tables agree with the whole of what anybody was ever given, they also answer a reader who knows less: the public, and one
 * who knows the rule but not what was released before.
 */
public final class PackProof {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> OF_A_CELL = Set.of("id", "labels", "value", "range", "blank", "written",
            "zeros", "always");

    private final JsonNode counted;
    private final Told true_;
    private final Told told;
    private final List<Told> earlier;
    private final List<String> ids;
    private final List<long[]> tables;
    private final TreeSet<String> wrong = new TreeSet<>();
    private final long k;
    private final long width;
    private final boolean rounded;
    private final long reach;
    private final boolean withInsiders;

    private PackProof(JsonNode counted, JsonNode written, List<String> ids, List<long[]> tables, boolean insiders) {
        this.withInsiders = insiders;
        this.counted = counted;
        boolean zeros = counted.path("rule").path("zeros").stringValue("shown").equals("shown");
        this.true_ = Told.of(counted, zeros);
        this.told = Told.of(written, zeros);
        this.earlier = counted.path("earlier").valueStream().map(one -> Told.of(one, zeros)).toList();
        this.ids = ids;
        this.tables = tables;
        JsonNode rule = counted.path("rule");
        this.k = rule.path("k").longValue();
        this.width = rule.path("width").longValue(k);
        this.rounded = written.path("rule").path("mode").stringValue("").equals("round");
        this.reach = rounded ? written.path("rule").path("reach").longValue(0) : 0;
    }

    /**
     * @param counted the pack with its true counts and all earlier releases
     * @param written the text of the file as it was written
     * @param ids which cell each column of the tables is
     * @param tables the first is the truth
     * @param insiders whether to ask for all who know a number, too
     */
    public static PackVerdict of(String counted, String written, List<String> ids, List<long[]> tables,
            boolean insiders) {
        try {
            return new PackProof(JSON.readTree(counted), JSON.readTree(written), ids, tables, insiders).run();
        } catch (IllegalArgumentException | ArithmeticException | JacksonException e) {
            return new PackVerdict.Unsafe(List.of("The file cannot be read as a pack: " + e.getMessage()));
        }
    }

    private PackVerdict run() {
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        if (tables.isEmpty() || places.size() != ids.size() || tables.stream().anyMatch(t -> t.length != ids.size())) {
            return new PackVerdict.Unsafe(List.of("There are no whole tables to look at."));
        }
        List<JsonNode> files = new ArrayList<>(List.of(counted, told.file()));
        counted.path("earlier").forEach(files::add);
        Known known = new Known(places, files);
        sameRule(told.file().path("rule"), counted.path("rule"));
        true_.cells().keySet().forEach(id -> sameCell(id, places));
        told.cells().keySet().forEach(this::nothingElse);
        for (int i = 0; i < ids.size(); i++) {
            told(i);
        }
        if (!tables.stream().allMatch(known::agrees)) {
            wrong.add("A table contradicts a fact.");
        }
        List<Small> small = small(known);
        long narrowest = small.stream().mapToLong(one -> apart(one, tables, one.need(), k)).min().orElse(0);
        List<Integer> insiders = withInsiders ? insiders() : List.of();
        for (int insider : insiders) {
            long truth = tables.getFirst()[insider];
            List<long[]> among = tables.stream().filter(table -> table[insider] == truth).toList();
            Set<Integer> within = known.within(insider);
            for (Small one : small) {
                if (within.contains(one.at())) {
                    boolean other = one.inner() < 0 && one.at() != insider;
                    apart(one, among, other ? truth - 1 : 0, other ? truth : 1);
                } else {
                    narrowest = Math.min(narrowest, apart(one, among, one.need(), k));
                }
            }
        }
        return wrong.isEmpty()
                ? new PackVerdict.Safe(small.size(), insiders.size(), narrowest, tables.size())
                : new PackVerdict.Unsafe(List.copyOf(wrong));
    }

    private void sameRule(JsonNode written, JsonNode asked) {
        long base = written.path("base").longValue(k);
        if (k < 5 || width < k || written.path("k").longValue() != k || written.path("width").longValue(k) < width
                || (rounded && (base < k || reach < base - 1))
                || !written.path("zeros").stringValue("shown").equals(asked.path("zeros").stringValue("shown"))
                || !written.path("mode").stringValue("").equals(asked.path("mode").stringValue(""))) {
            wrong.add("The rule in the file is not the rule that was asked for.");
        }
    }

    /** Every cell that was counted is in the file, shown or not, and what is shown is true. */
    private void sameCell(String id, Map<String, Integer> places) {
        Long count = true_.count(id);
        Integer at = places.get(id);
        if (!told.cells().containsKey(id) || at == null) {
            wrong.add("Cell '" + id + "' is missing.");
        } else if (count != null && tables.getFirst()[at] != count) {
            wrong.add("The first table is not the truth, at '" + id + "'.");
        } else if ((true_.cell(id).path("always").booleanValue(false) && told.isBlank(id))
                || (told.zeros().contains(id) && !true_.zeros().contains(id))) {
            wrong.add("Cell '" + id + "' is not shown as was asked.");
        }
    }

    private void nothingElse(String id) {
        JsonNode cell = told.cell(id);
        long value = cell.path("value").longValue(0);
        boolean numbered = cell.has("value") != cell.has("range");
        if (!OF_A_CELL.containsAll(cell.propertyNames())) {
            wrong.add("Cell '" + id + "' tells something beside its number.");
        }
        if (told.isWritten(id) ? numbered == told.isBlank(id) : numbered || told.isBlank(id)) {
            wrong.add("Cell '" + id + "' is neither a number nor a blank.");
        }
        if (rounded && (told.isBlank(id) || value % told.file().path("rule").path("base").longValue() != 0)) {
            wrong.add("Cell '" + id + "' is not rounded, in a pack that is.");
        }
    }

    /** All tables lie within what this file, and every earlier one, tells of a cell. */
    private void told(int at) {
        List<long[]> ranges = new ArrayList<>();
        long[] now = told.range(ids.get(at), reach);
        ranges.add(now == null ? new long[]{0, Told.ANY} : now);
        for (Told release : earlier) {
            long[] then = release.range(ids.get(at), 0);
            ranges.add(then == null ? new long[]{0, Told.ANY} : then);
        }
        for (long[] range : ranges) {
            if (tables.stream().anyMatch(table -> table[at] < range[0] || table[at] > range[1])) {
                wrong.add("A table contradicts what is told of '" + ids.get(at) + "'.");
            }
        }
    }

    /** A small number: a cell, or what lies between two. */
    private record Small(String name, int at, int inner, long need) {
        long in(long[] table) {
            return inner < 0 ? table[at] : table[at] - table[inner];
        }
    }

    private List<Small> small(Known known) {
        List<Small> small = new ArrayList<>();
        long[] truth = tables.getFirst();
        for (int i = 0; i < ids.size(); i++) {
            Told of = told.cells().containsKey(ids.get(i)) ? told : earlierOf(ids.get(i));
            boolean zero = truth[i] == 0 && !of.zeros().contains(ids.get(i));
            boolean unknown = !isCounted(i) && told.isBlank(ids.get(i));
            long need = Math.max(isSmall(truth[i]) || zero || unknown ? width : 0, heavy(i));
            if (need > 0) {
                small.add(new Small("'" + ids.get(i) + "'", i, -1, need));
            }
        }
        for (Known.Between one : known.betweens()) {
            long rest = truth[one.outer()] - truth[one.inner()];
            boolean maybe = !(isCounted(one.inner()) && isCounted(one.outer()))
                    && tables.stream().anyMatch(table -> isSmall(table[one.outer()] - table[one.inner()]));
            if (isSmall(rest) || maybe || (one.telling() && rest == 0 && truth[one.outer()] > 0)) {
                small.add(new Small("what lies between '" + ids.get(one.inner()) + "' and '" + ids.get(one.outer())
                        + "'", one.outer(), one.inner(), width));
            }
        }
        return small;
    }

    private Told earlierOf(String id) {
        return earlier.stream().filter(release -> release.cells().containsKey(id)).findFirst().orElse(told);
    }

    /** A number of a merged cell is counted too: it is what its parts add up to. */
    private boolean isCounted(int at) {
        return !true_.cells().containsKey(ids.get(at)) || true_.count(ids.get(at)) != null;
    }

    private long heavy(int at) {
        List<Long> largest = true_.cell(ids.get(at)).path("largest").valueStream().map(JsonNode::longValue).toList();
        if (largest.isEmpty()) {
            return 0;
        }
        long near = Math.ceilDiv(largest.getFirst() * counted.path("rule").path("heavyUser").longValue(10), 100);
        long others = tables.getFirst()[at] - largest.stream().mapToLong(Long::longValue).sum();
        return others < near ? Math.max(width, near) : 0;
    }

    /** Of one or two people, each knows how many they are; unless everybody does. */
    private List<Integer> insiders() {
        List<Integer> insiders = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            long truth = tables.getFirst()[i];
            if ((truth == 1 || truth == 2) && isCounted(i)) {
                insiders.add(i);
            }
        }
        return insiders;
    }

    private boolean isSmall(long count) {
        return count >= 1 && count < k;
    }

    /** How far apart the tables keep it. Withheld: far enough. Rounded: enough different values. */
    private long apart(Small one, List<long[]> among, long need, long values) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long[] table : among) {
            least = Math.min(least, one.in(table));
            most = Math.max(most, one.in(table));
        }
        boolean enough = rounded
                ? most - least >= need - 1 && among.stream().mapToLong(one::in).distinct().count() >= values
                : most - least >= need;
        if (!enough) {
            wrong.add("Not shown to be safe: " + one.name() + ".");
        }
        return most - least;
    }
}
