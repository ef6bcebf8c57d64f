package org.mlango.reports.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A pack as a centre might have it: rows of a form by population, nested rows, ages in some, and many ones and twos. */
final class InventedPack {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String GROUPS = "ABCDEFGHIJ";
    private static final List<String> AGES = List.of("15-19", "20-24", "25-29", "30+");

    private final Random random;
    private final int columns;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    private final List<ObjectNode> facts = new ArrayList<>();
    private final Set<String> always = new HashSet<>();
    private final Set<String> unwritten = new HashSet<>();
    private final Map<String, List<Integer>> largest = new LinkedHashMap<>();
    private final List<ObjectNode> earlier = new ArrayList<>();
    private final List<ObjectNode> steps = new ArrayList<>();
    private final ObjectNode rule = JSON.createObjectNode();
    private final ObjectNode pack = JSON.createObjectNode();

    InventedPack(long seed, int columns) {
        this.random = new Random(seed);
        this.columns = columns;
        rule.put("k", 5).put("mode", "suppress");
    }

    InventedPack mode(String mode) {
        rule.put("mode", mode);
        return this;
    }

    InventedPack zerosHidden() {
        rule.put("zeros", "hidden");
        return this;
    }

    InventedPack k(int k) {
        rule.put("k", k);
        return this;
    }

    /** A row nobody is above: how many people of each population. */
    InventedPack row(String name, int people) {
        int[] of = new int[columns];
        for (int i = 0; i < people; i++) {
            of[(int) Math.min(columns - 1, Math.abs(random.nextGaussian()) * columns / 2.2)]++;
        }
        return put(name, of);
    }

    /** A row of which everybody is in another one too. */
    InventedPack inside(String name, String outer, double share) {
        int[] of = IntStream.range(0, columns).map(column -> {
            int all = counts.getOrDefault(outer + "/" + column, 0);
            return (int) IntStream.range(0, all).filter(one -> random.nextDouble() < share).count();
        }).toArray();
        put(name, of);
        IntStream.range(0, columns).forEach(column -> fact("inside").put("inner", name + "/" + column).put("outer",
                outer + "/" + column));
        fact("inside").put("inner", name + "/all").put("outer", outer + "/all");
        return this;
    }

    /** A row by age: each age a row of its own, and their sum the row itself. */
    InventedPack aged(String name, int people) {
        int[] all = new int[columns];
        for (String age : AGES) {
            row(name + " " + age, people / AGES.size());
            IntStream.range(0, columns).forEach(column -> {
                String id = name + " " + age + "/" + column;
                all[column] += counts.getOrDefault(id, 0);
                label(id, age);
            });
            label(name + " " + age + "/all", age);
        }
        put(name, all);
        columnsAndAll().forEach(column -> sum(name + "/" + column,
                AGES.stream().map(age -> name + " " + age + "/" + column).toList()));
        return this;
    }

    /** Another grouping of the same people: neighbours together. */
    InventedPack grouped(String row) {
        for (int column = 0; column + 1 < columns; column += 2) {
            String id = row + "/group " + column;
            cell(id, counts.getOrDefault(row + "/" + column, 0) + counts.getOrDefault(row + "/" + (column + 1), 0));
            sum(id, List.of(row + "/" + column, row + "/" + (column + 1)));
        }
        return this;
    }

    /** Totals a server adds up by itself, so that nobody can withhold them. */
    InventedPack server(String row) {
        always.add(row + "/all");
        return this;
    }

    InventedPack ratio(String part, String of) {
        IntStream.range(0, columns).forEach(
                column -> fact("ratio").put("part", part + "/" + column).put("of", of + "/" + column));
        fact("ratio").put("part", part + "/all").put("of", of + "/all").put("decimals", 1);
        return this;
    }

    /** An outcome everybody of the outer row has. */
    InventedPack everybody(String name, String outer) {
        inside(name, outer, 1.0);
        facts.stream().filter(fact -> fact.path("inner").stringValue("").startsWith(name + "/"))
                .forEach(fact -> fact.put("outcome", true));
        return this;
    }

    /** Pieces given out; one source may have got most of them. */
    InventedPack pieces(String row) {
        for (int column = 0; column < columns; column++) {
            List<Integer> each = new ArrayList<>();
            for (int i = counts.getOrDefault(row + "/" + column, 0); i > 0; i--) {
                each.add(1 + (int) Math.floor(Math.exp(random.nextGaussian() * 1.5 + 1)));
            }
            each.sort(Comparator.reverseOrder());
            String id = "pieces/" + column;
            cell(id, each.stream().mapToInt(Integer::intValue).sum());
            largest.put(id, each.subList(0, Math.min(2, each.size())));
        }
        cell("pieces/all", IntStream.range(0, columns).map(column -> counts.getOrDefault("pieces/" + column, 0)).sum());
        sum("pieces/all", IntStream.range(0, columns).mapToObj(column -> "pieces/" + column).toList());
        return this;
    }

    Map<String, List<Integer>> largest() {
        return largest;
    }

    /** What was released before, as it was released. */
    InventedPack after(InventedPack before, String published) {
        ObjectNode release = JSON.createObjectNode().put("name", "before");
        var cells = release.putArray("cells");
        for (JsonNode cell : JSON.readTree(published).path("cells")) {
            ObjectNode told = cells.addObject().put("id", cell.path("id").stringValue());
            told.put("count", before.counts.getOrDefault(cell.path("id").stringValue(), 0));
            List.of("value", "blank", "zeros").stream().filter(cell::has)
                    .forEach(name -> told.set(name, cell.path(name)));
        }
        release.putArray("facts").addAll(before.facts);
        earlier.add(release);
        return this;
    }

    /** A year: what the half before had, and a second half nobody prints. */
    InventedPack year(InventedPack half, String row) {
        for (String column : columnsAndAll()) {
            String id = row + "/" + column;
            int first = half.counts.getOrDefault("half " + id, 0);
            int second = column.equals("all") ? 0 : Math.max(0, (int) (first * 0.6 + random.nextGaussian() * 3));
            counts.put("second " + id, second);
            unwritten.add("second " + id);
            counts.put(id, first + second);
            labels.put(id, new LinkedHashMap<>(Map.of("row", row)));
            sum(id, List.of("half " + id, "second " + id));
        }
        int second = columnNames().stream().mapToInt(column -> counts.getOrDefault("second " + row + "/" + column, 0))
                .sum();
        counts.put("second " + row + "/all", second);
        counts.put(row + "/all", half.counts.getOrDefault("half " + row + "/all", 0) + second);
        sum(row + "/all", columnNames().stream().map(column -> row + "/" + column).toList());
        return this;
    }

    /** The next of two rolling windows: of those in the last, some left, and others came. */
    InventedPack rolling(InventedPack before, String last, String row) {
        for (String column : columnNames()) {
            int all = before.counts.getOrDefault(last + "/" + column, 0);
            int left = (int) (all * random.nextDouble() * 0.3);
            int came = random.nextInt(0, 6);
            counts.put("left " + column, left);
            counts.put("came " + column, came);
            counts.put("both " + column, all - left);
            unwritten.addAll(List.of("left " + column, "came " + column, "both " + column));
            cell(row + "/" + column, all - left + came);
            sum(last + "/" + column, List.of("both " + column, "left " + column));
            sum(row + "/" + column, List.of("both " + column, "came " + column));
        }
        cell(row + "/all", columnNames().stream().mapToInt(column -> counts.getOrDefault(row + "/" + column, 0)).sum());
        sum(row + "/all", columnNames().stream().map(column -> row + "/" + column).toList());
        return this;
    }

    /** Everybody, of whom a donor already got its own. */
    InventedPack allOf(InventedPack donor, String own, String row) {
        for (String column : columnNames()) {
            cell(row + "/" + column, donor.counts.getOrDefault(own + "/" + column, 0) + random.nextInt(0, 8));
            fact("inside").put("inner", own + "/" + column).put("outer", row + "/" + column);
        }
        cell(row + "/all", columnNames().stream().mapToInt(column -> counts.getOrDefault(row + "/" + column, 0)).sum());
        sum(row + "/all", columnNames().stream().map(column -> row + "/" + column).toList());
        fact("inside").put("inner", own + "/all").put("outer", row + "/all");
        return this;
    }

    private List<String> columnNames() {
        return IntStream.range(0, columns).mapToObj(String::valueOf).toList();
    }

    private List<String> columnsAndAll() {
        return Stream.concat(columnNames().stream(), Stream.of("all")).toList();
    }

    private void label(String id, String age) {
        labels.computeIfAbsent(id, name -> new LinkedHashMap<>()).put("age", age);
    }

    private void cell(String id, int count) {
        counts.put(id, count);
        labels.put(id, new LinkedHashMap<>(Map.of("row", id)));
    }

    private InventedPack put(String name, int[] of) {
        IntStream.range(0, columns).forEach(column -> {
            counts.put(name + "/" + column, of[column]);
            labels.put(name + "/" + column,
                    new LinkedHashMap<>(Map.of("row", name, "group", GROUPS.substring(column, column + 1))));
        });
        counts.put(name + "/all", IntStream.of(of).sum());
        labels.put(name + "/all", new LinkedHashMap<>(Map.of("row", name)));
        sum(name + "/all", IntStream.range(0, columns).mapToObj(column -> name + "/" + column).toList());
        return this;
    }

    private void sum(String total, List<String> parts) {
        parts.forEach(fact("sum").put("total", total).putArray("parts")::add);
    }

    private ObjectNode fact(String kind) {
        ObjectNode fact = JSON.createObjectNode().put("kind", kind);
        facts.add(fact);
        return fact;
    }

    /** Of what is written, and what is not. */
    Map<String, Integer> counts() {
        return counts;
    }

    int cells() {
        return counts.size();
    }

    String json() {
        pack.put("format", "mlango-table-pack").put("version", 1).put("snapshot", "invented");
        pack.putObject("source").put("name", "Invented form").put("year", 2026);
        pack.set("rule", rule);
        var cells = pack.putArray("cells");
        counts.forEach((id, count) -> {
            ObjectNode cell = cells.addObject().put("id", id).put("count", count);
            labels.getOrDefault(id, Map.of()).forEach(cell.putObject("labels")::put);
            if (always.contains(id)) {
                cell.put("always", true);
            }
            if (unwritten.contains(id)) {
                cell.put("written", false);
            }
            if (largest.containsKey(id)) {
                largest.getOrDefault(id, List.of()).forEach(cell.putArray("largest")::add);
            }
        });
        pack.putArray("facts").addAll(facts);
        pack.putArray("earlier").addAll(earlier);
        pack.putArray("coarsen").addAll(steps);
        return pack.toString();
    }

    /** As it is often done: small counts are blank, and nothing else. */
    String hidingOnlySmallOnes() {
        ObjectNode file = (ObjectNode) JSON.readTree(json());
        for (JsonNode node : file.path("cells")) {
            ObjectNode cell = (ObjectNode) node;
            long count = cell.remove("count").longValue();
            if (count >= 1 && count < 5) {
                cell.put("blank", true);
            } else {
                cell.put("value", count);
            }
        }
        return file.toString();
    }

    /** The shape of a monthly form: about 700 cells in 10 columns and a total. */
    static InventedPack month(long seed, int people) {
        InventedPack pack = new InventedPack(seed, 10);
        pack.aged("reached", people).inside("package", "reached", 0.6).inside("peer", "reached", 0.5);
        for (String thing : List.of("condoms", "needles", "lubricant")) {
            pack.inside(thing, "reached", 0.5).inside(thing + " per need", thing, 0.7);
        }
        pack.inside("violence", "reached", 0.08).inside("violence supported", "violence", 0.8);
        for (String test : List.of("sti", "hcv", "hbv", "tb")) {
            pack.inside(test + " screened", "reached", 0.4).inside(test + " diagnosed", test + " screened", 0.1)
                    .inside(test + " treated", test + " diagnosed", 0.8);
        }
        pack.inside("prep started", "reached", 0.1).inside("pep", "reached", 0.03)
                .inside("mental health", "reached", 0.1);
        pack.aged("tested", people / 2).aged("positive", people / 30).aged("on art", people / 6).aged("started art",
                people / 40);
        pack.inside("suppressed", "on art", 0.8).inside("suppressed below 50", "suppressed", 0.8);
        for (String row : List.of("overdose", "overdose naloxone", "overdose deaths")) {
            pack.row(row, people / 60);
        }
        pack.row("exposed", people / 50).row("managed", people / 20).row("vaccinated", people / 10)
                .row("referred", people / 8);
        for (String row : List.of("legal aid", "food", "family", "shelter", "work")) {
            pack.inside(row, "reached", 0.1);
        }
        return pack;
    }
}
