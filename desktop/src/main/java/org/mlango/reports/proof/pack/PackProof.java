package org.mlango.reports.proof.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

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

    private final Told counted;
    private final Told told;
    private final List<Told> earlier;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> ids;
    private final List<long[]> tables;
    private final Known known;
    private final TreeSet<String> wrong = new TreeSet<>();
    private final long k;
    private final long width;
    private final boolean rounded;

    private PackProof(JsonNode counted, JsonNode written, List<String> ids, List<long[]> tables) {
        this.ids = ids;
        this.tables = tables;
        String zeros = counted.path("rule").path("zeros").stringValue("shown");
        this.counted = Told.of(counted, zeros);
        this.told = Told.of(written, zeros);
        this.earlier = counted.path("earlier").valueStream().map(one -> Told.of(one, zeros)).toList();
        this.k = this.counted.rule("k", 0);
        this.width = this.counted.rule("width", k);
        this.rounded = told.rule("mode", "").equals("round");
        ids.forEach(id -> places.put(id, places.size()));
        this.known = new Known(places);
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
            return new PackProof(JSON.readTree(counted), JSON.readTree(written), ids, tables).run(insiders);
        } catch (IllegalArgumentException | ArithmeticException | JacksonException e) {
            return new PackVerdict.Unsafe(List.of("The file cannot be read as a pack: " + e.getMessage()));
        }
    }

    private PackVerdict run(boolean withInsiders) {
        if (tables.isEmpty() || places.size() != ids.size() || tables.stream().anyMatch(t -> t.length != ids.size())) {
            return new PackVerdict.Unsafe(List.of("There are no whole tables to look at."));
        }
        // of cells that were counted the counts say what lies in what, and the written file only of those it merged
        counted.file().path("facts").forEach(fact -> known.add(fact, true));
        earlier.forEach(one -> one.file().path("facts").forEach(fact -> known.add(fact, true)));
        told.file().path("facts").forEach(fact -> known.add(fact,
                fact.has("total") && !counted.cells().containsKey(fact.path("total").stringValue(""))));
        sameRule();
        counted.cells().keySet().forEach(this::sameCell);
        told.cells().keySet().forEach(this::nothingElse);
        ids.forEach(id -> {
            within(id, told.range(id, rounded ? told.rule("reach", 0) : 0));
            for (Told release : earlier) {
                long[] range = release.range(id, 0);
                within(id, range);
                known.before.told(places.getOrDefault(id, 0), range[0], range[1]);
            }
        });
        must(tables.stream().allMatch(table -> known.facts.stream().allMatch(fact -> fact.test(table))),
                "A table contradicts a fact.");
        List<Small> small = small();
        known.before.work();
        long[] before = known.before.widths();
        BitSet all = new BitSet();
        all.set(0, tables.size());
        long narrowest = small.stream().mapToLong(one -> apart(one, all, before)).min().orElse(0);
        long settled = small.stream().filter(one -> before[one.place()] < one.need()).count();
        long[] truth = tables.getFirst();
        // of one or two people, each knows how many they are
        int[] insiders = IntStream.range(0, withInsiders ? truth.length : 0)
                .filter(i -> (truth[i] == 1 || truth[i] == 2) && isCounted(i)).toArray();
        for (int insider : insiders) {
            narrowest = Math.min(narrowest, knowing(insider, small));
        }
        return wrong.isEmpty()
                ? new PackVerdict.Safe(small.size(), (int) settled, insiders.length,
                        narrowest == Long.MAX_VALUE ? 0 : narrowest, tables.size())
                : new PackVerdict.Unsafe(List.copyOf(wrong));
    }

    private void sameRule() {
        long base = told.rule("base", k);
        must(k >= 5 && width >= k && told.rule("k", 0) == k && told.rule("width", k) >= width
                && (!rounded || (base >= k && told.rule("reach", 0) >= base - 1))
                && told.rule("zeros", "shown").equals(counted.rule("zeros", "shown"))
                && told.rule("mode", "").equals(counted.rule("mode", "")),
                "The rule in the file is not the rule that was asked for.");
    }

    /** Every cell that was counted is in the file, shown or not, and what is shown is true. */
    private void sameCell(String id) {
        Integer at = places.get(id);
        long count = counted.count(id);
        must(told.cells().containsKey(id) && at != null, "Cell '" + id + "' is missing.");
        must(at == null || count == Told.NOT_COUNTED || tables.getFirst()[at] == count,
                "The first table is not the truth, at '" + id + "'.");
        must(!(counted.cell(id).path("always").booleanValue(false) && told.isBlank(id))
                && (!told.zeros().contains(id) || counted.zeros().contains(id)),
                "Cell '" + id + "' is not shown as was asked.");
    }

    private void nothingElse(String id) {
        JsonNode cell = told.cell(id);
        boolean blank = told.isBlank(id);
        boolean numbered = cell.has("value") != cell.has("range");
        must(OF_A_CELL.containsAll(cell.propertyNames()), "Cell '" + id + "' tells something beside its number.");
        must(cell.path("written").booleanValue(true) ? numbered != blank : !numbered && !blank,
                "Cell '" + id + "' is neither a number nor a blank.");
        must(!rounded || (!blank && cell.path("value").longValue(0) % told.rule("base", k) == 0),
                "Cell '" + id + "' is not rounded, in a pack that is.");
    }

    private void within(String id, long[] range) {
        int at = places.getOrDefault(id, 0);
        must(tables.stream().allMatch(table -> table[at] >= range[0] && table[at] <= range[1]),
                "A table contradicts what is told of '" + id + "'.");
    }

    private void must(boolean so, String otherwise) {
        if (!so) {
            wrong.add(otherwise);
        }
    }

    private List<Small> small() {
        List<Small> small = new ArrayList<>();
        long[] truth = tables.getFirst();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            Told of = told.cells().containsKey(id)
                    ? told
                    : earlier.stream().filter(one -> one.cells().containsKey(id)).findFirst().orElse(told);
            boolean hidden = (truth[i] == 0 && !of.zeros().contains(id)) || (!isCounted(i) && told.isBlank(id));
            long need = Math.max(isSmall(truth[i]) || hidden ? width : 0, heavy(i));
            if (need > 0) {
                small.add(Small.in(tables, "'" + id + "'", i, Known.NONE, i, need));
            }
        }
        for (Map.Entry<Known.Between, Integer> between : known.betweens.entrySet()) {
            Known.Between one = between.getKey();
            long rest = truth[one.outer()] - truth[one.inner()];
            boolean maybe = !(isCounted(one.inner()) && isCounted(one.outer()))
                    && tables.stream().anyMatch(table -> isSmall(table[one.outer()] - table[one.inner()]));
            if (isSmall(rest) || maybe || (one.telling() && rest == 0 && truth[one.outer()] > 0)) {
                String name = "what lies between '" + ids.get(one.inner()) + "' and '" + ids.get(one.outer()) + "'";
                small.add(Small.in(tables, name, one.outer(), one.inner(), between.getValue(), width));
            }
        }
        return small;
    }

    /** A number of a merged cell is counted too: it is what its parts add up to. */
    private boolean isCounted(int at) {
        return !counted.cells().containsKey(ids.get(at)) || counted.count(ids.get(at)) != Told.NOT_COUNTED;
    }

    private long heavy(int at) {
        List<Long> largest = counted.cell(ids.get(at)).path("largest").valueStream().map(JsonNode::longValue).toList();
        long others = tables.getFirst()[at] - largest.stream().mapToLong(Long::longValue).sum();
        long near = largest.isEmpty() ? 0 : Math.ceilDiv(largest.getFirst() * counted.rule("heavyUser", 10), 100);
        return !largest.isEmpty() && others < near ? Math.max(width, near) : 0;
    }

    /**
     * What she knows of those within her own number no file takes from her: that they are no more. Of two, what is kept is the other person;
     * unless it is the same number by another name.
     */
    private long knowing(int insider, List<Small> small) {
        long truth = tables.getFirst()[insider];
        BitSet left = new BitSet();
        IntStream.range(0, tables.size()).filter(table -> tables.get(table)[insider] == truth).forEach(left::set);
        long[] before = known.before.widths(insider, truth);
        long narrowest = Long.MAX_VALUE;
        for (Small one : small) {
            if (!known.isAmong(one.outer(), one.inner(), insider)) {
                narrowest = Math.min(narrowest, apart(one, left, before));
            } else if (one.inner() == Known.NONE && !known.among(one.outer()).contains(insider)) {
                must(one.width(left) >= Math.min(truth - 1, before[one.place()]),
                        "Not shown to be safe: " + one.name() + ".");
            }
        }
        return narrowest;
    }

    private boolean isSmall(long count) {
        return count >= 1 && count < k;
    }

    /**
     * How far apart the tables keep it. Withheld: far enough. Rounded: enough different values. Where a reader knew more than that
     * before, as much as there was left.
     *
     * @return that, or no end to it where it was settled before
     */
    private long apart(Small one, BitSet left, long[] before) {
        long was = before[one.place()];
        long apart = one.width(left);
        must(rounded
                ? apart >= Math.min(one.need() - 1, was) && one.differentValues(left) > Math.min(k - 1, was)
                : apart >= Math.min(one.need(), was), "Not shown to be safe: " + one.name() + ".");
        return was < one.need() ? Long.MAX_VALUE : apart;
    }
}
