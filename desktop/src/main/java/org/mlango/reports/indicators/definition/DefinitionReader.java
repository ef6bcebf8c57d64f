package org.mlango.reports.indicators.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.mlango.reports.indicators.definition.Row.Unit;

/** Reads a definition file, or says in one sentence why it cannot be used. */
public final class DefinitionReader {
    private static final String FORMAT = "mlango-indicators";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final Part file;
    private final String set;
    private final ConditionReader conditions;

    private DefinitionReader(Part file, Map<String, JsonNode> shared) {
        this.file = file;
        this.set = file.text("set");
        Map<String, JsonNode> named = new LinkedHashMap<>(shared);
        if (file.has("conditions")) {
            file.inside("conditions").fields().forEach((name, node) -> {
                if (named.put(name, node) != null) {
                    throw new BadDefinition("'" + set + "' says anew what the condition '" + name + "' is.");
                }
            });
        }
        this.conditions = new ConditionReader(set, named);
    }

    /**
     * @param text the file
     * @param shared the file with the conditions all sets may name
     */
    public static IndicatorSet read(String text, String shared) {
        Part file = file(text).only("format", "version", "set", "edition", "source", "notVerified", "every", "yearFrom",
                "splits", "conditions", "rows", "coarsen");
        if (file.number("version", 1, 1_000) != 1) {
            throw new BadDefinition("This definition file is of a later version than this program can read.");
        }
        return new DefinitionReader(file,
                file(shared).only("format", "version", "conditions").inside("conditions").fields()).read();
    }

    private static Part file(String text) {
        try {
            Part file = new Part(JSON.readTree(text), "the file");
            if (!file.text("format", "").equals(FORMAT)) {
                throw new BadDefinition("This is not a definition file: its 'format' is not '" + FORMAT + "'.");
            }
            return file;
        } catch (JacksonException e) {
            throw new BadDefinition("This definition file is no JSON; it goes wrong in line "
                    + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + ".");
        }
    }

    private IndicatorSet read() {
        if (!file.has("source")) {
            throw new BadDefinition("'" + set + "' names no source.");
        }
        Part source = new Part(file.node().path("source"), "the source of '" + set + "'").only("name", "year");
        conditions.readAll();
        List<Split> splits = file.has("splits")
                ? file.inside("splits").fields().entrySet().stream()
                        .map(split -> split(split.getKey(), split.getValue())).toList()
                : List.of();
        List<Row> rows = file.list("rows").stream().map(row -> row(row, splits)).toList();
        if (rows.isEmpty()) {
            throw new BadDefinition("'" + set + "' has no rows.");
        }
        unique(rows.stream().map(Row::id).toList(), "Two rows of '" + set + "' are called");
        rows.stream().filter(row -> !row.denominator().isEmpty() && !row.denominator().equals(Row.ESTIMATE)
                && rows.stream().noneMatch(other -> other.isKept() && other.id().equals(row.denominator()))).findFirst()
                .ifPresent(row -> {
                    throw new BadDefinition("row '" + row.id() + "' of '" + set + "' is a share of '"
                            + row.denominator() + "', which is no row that is counted.");
                });
        return new IndicatorSet(set, file.text("edition"),
                new IndicatorSet.Source(source.text("name"), source.number("year", 1990, 2100)),
                file.textsIfAny("notVerified"), file.one(Every.class, "every"),
                file.has("yearFrom") ? file.number("yearFrom", 1, 12) : 1, splits, rows,
                file.has("coarsen")
                        ? file.list("coarsen").stream().map(merge -> merge(merge, splits)).toList()
                        : List.of());
    }

    private Split split(String id, JsonNode node) {
        String where = "split '" + id + "' of '" + set + "'";
        if (!node.isArray() || node.isEmpty()) {
            throw new BadDefinition(where + " has no groups.");
        }
        List<Split.Group> groups = new ArrayList<>();
        boolean everybody = false;
        for (JsonNode one : node) {
            Part group = new Part(one, where);
            everybody = !group.has("who");
            groups.add(new Split.Group(group.only("label", "who").text("label"),
                    everybody ? new Condition.All(List.of()) : conditions.read(one.path("who"), where)));
        }
        List<String> labels = groups.stream().map(Split.Group::label).toList();
        unique(labels, where + " has two groups called");
        if (groups.subList(0, groups.size() - 1).stream().anyMatch(group -> group.who().text().equals("all()"))) {
            throw new BadDefinition(where + " has a group for whoever is left that is not its last.");
        }
        return new Split(id, groups, everybody);
    }

    private Row row(JsonNode node, List<Split> splits) {
        String id = new Part(node, "a row of '" + set + "'").text("id");
        String where = "row '" + id + "' of '" + set + "'";
        Part row = new Part(node, where).only("id", "unit", "who", "months", "by", "outcome", "zeros", "once", "others",
                "tells", "pieces", "denominator", "notKept", "notVerified");
        if (row.has("notKept")) {
            return new Row(id, Unit.PEOPLE, new Condition.Any(List.of()), 0, List.of(), false, false, false, false,
                    List.of(), List.of(), "", row.only("id", "notKept", "notVerified").text("notKept"),
                    row.text("notVerified", ""));
        }
        Unit unit = row.has("unit") ? row.one(Unit.class, "unit") : Unit.PEOPLE;
        List<String> by = row.textsIfAny("by");
        by.stream().filter(name -> splits.stream().noneMatch(split -> split.id().equals(name))).findFirst()
                .ifPresent(name -> {
                    throw new BadDefinition(where + " is divided by '" + name + "', which is no split of this file.");
                });
        unique(by, where + " is divided twice by");
        if (unit != Unit.NOT_COUNTED && !row.has("who")) {
            throw new BadDefinition(where + " does not say who counts, nor why nobody can be counted.");
        }
        List<String> labels = splits.stream().filter(split -> by.contains(split.id()))
                .flatMap(split -> split.groups().stream()).map(Split.Group::label).toList();
        row.textsIfAny("tells").stream().filter(label -> !labels.contains(label)).findFirst().ifPresent(label -> {
            throw new BadDefinition(where + " says that '" + label + "' tells something, which is none of its groups.");
        });
        if (row.yes("others") && (by.isEmpty() || splits.stream()
                .anyMatch(split -> split.id().equals(by.getFirst()) && split.everybody()))) {
            throw new BadDefinition(where + " asks for others where nobody is left over.");
        }
        if ((unit == Unit.PIECES) != row.has("pieces")) {
            throw new BadDefinition(where + " counts pieces and does not say of what, or the other way round.");
        }
        return new Row(id, unit,
                row.has("who") ? conditions.read(node.path("who"), where) : new Condition.All(List.of()),
                row.has("months") ? row.number("months", 1, 120) : 0, by, row.yes("outcome"),
                row.text("zeros", "shown").equals("hidden"), row.text("once", "").equals("YEAR"), row.yes("others"),
                row.textsIfAny("tells"),
                row.has("pieces") ? List.copyOf(ConditionReader.codes(row, "pieces")) : List.of(),
                row.text("denominator", ""), null,
                row.text("notVerified", ""));
    }

    private Merge merge(JsonNode node, List<Split> splits) {
        Part merge = new Part(node, "a way to coarsen '" + set + "'").only("name", "split", "into");
        String name = merge.text("split");
        Split split = splits.stream().filter(one -> one.id().equals(name)).findFirst().orElseThrow(
                () -> new BadDefinition("A way to coarsen '" + set + "' names '" + name + "', which is no split."));
        if (!merge.has("into")) {
            return new Merge(merge.text("name"), name, Map.of());
        }
        Map<String, List<String>> into = new LinkedHashMap<>();
        Part labels = merge.inside("into");
        labels.fields().keySet().forEach(label -> into.put(label, labels.texts(label)));
        Set<String> taken = into.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        split.groups().stream().map(Split.Group::label).filter(label -> !taken.contains(label))
                .forEach(label -> into.put(label, List.of(label)));
        return new Merge(merge.text("name"), name, into);
    }

    private static void unique(List<String> names, String sentence) {
        Set<String> seen = new HashSet<>();
        names.stream().filter(name -> !seen.add(name)).findFirst().ifPresent(name -> {
            throw new BadDefinition(sentence + " '" + name + "'.");
        });
    }
}
