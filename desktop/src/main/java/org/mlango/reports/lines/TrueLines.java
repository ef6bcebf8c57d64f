package org.mlango.reports.lines;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.mlango.consent.PersonId;
import org.mlango.reports.indicators.definition.Period;
import org.mlango.reports.indicators.records.Someone;

/**
 * Lines as they are, for protection alone and never for a screen.
 *
 * @param people of each line, in the order of the lines
 * @param values of each line, by the columns
 * @param records the same as CSV, with a column for each set of people that was given out before
 * @param rules as {@code docs/table-pack.md} has them
 * @param tables what was given out before, as a pack
 * @param leftOut how many have no line here, since they would stand out beside lines given out before
 */
public record TrueLines(Period period, List<LineColumn> columns, List<PersonId> people, List<List<String>> values,
        String records, String rules, String tables, int leftOut) {
    /** Design of reports, 5.5. */
    public static final int K = 11;
    private static final int L = 3;
    private static final int MOST_SHARE = 60;
    private static final int MOST_LEFT_OUT = 5;
    static final String TABLES = "given-before";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public TrueLines {
        columns = List.copyOf(columns);
        people = List.copyOf(people);
        values = List.copyOf(values);
    }

    /**
     * @param ids as frozen, by the id they have in the records that were read
     */
    static TrueLines of(Period period, Collection<LineColumn> columns, List<Someone> everybody,
            Map<UUID, PersonId> ids, BesideLines.Before before) {
        List<Someone> people = withoutAFewNew(everybody, before.lines());
        int leftOut = everybody.size() - people.size();
        // of all together, no more than the rule has it
        int most = Math.max(0, (MOST_LEFT_OUT * everybody.size() - 100 * leftOut) / people.size());
        List<LineColumn> sorted = columns.stream().sorted().distinct().toList();
        List<List<String>> values = people.stream()
                .map(who -> sorted.stream().map(column -> column.of(who, period)).toList()).toList();
        List<Set<UUID>> sets = dividing(people, before.sets());
        return new TrueLines(period, sorted,
                people.stream().map(who -> ids.getOrDefault(who.id(), new PersonId(who.id()))).toList(), values,
                csv(sorted, people, values, sets), rules(sorted, values, most), tables(sets), leftOut);
    }

    /** Where only a few were not in lines given out before, they would stand out as just those few: they wait. */
    private static List<Someone> withoutAFewNew(List<Someone> everybody, Set<Set<UUID>> lines) {
        Set<UUID> few = new HashSet<>();
        for (Set<UUID> before : lines) {
            Set<UUID> fresh = everybody.stream().map(Someone::id).filter(id -> !before.contains(id))
                    .collect(Collectors.toSet());
            fresh.addAll(few);
            if (fresh.size() < K && fresh.size() * 100 <= MOST_LEFT_OUT * everybody.size()) {
                few = fresh;
            }
        }
        Set<UUID> waiting = Set.copyOf(few);
        return everybody.stream().filter(who -> !waiting.contains(who.id())).toList();
    }

    /** Whatever takes in all of these people, or none, divides nothing. */
    private static List<Set<UUID>> dividing(List<Someone> people, Set<Set<UUID>> before) {
        Set<UUID> all = people.stream().map(Someone::id).collect(Collectors.toSet());
        Set<Set<UUID>> sets = new HashSet<>();
        for (Set<UUID> one : before) {
            Set<UUID> here = new HashSet<>(one);
            here.retainAll(all);
            if (!here.isEmpty() && here.size() < all.size()) {
                sets.add(here);
            }
        }
        return List.copyOf(sets);
    }

    private static String csv(List<LineColumn> columns, List<Someone> people, List<List<String>> values,
            List<Set<UUID>> sets) {
        List<List<String>> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>(columns.stream().map(LineColumn::heading).toList());
        for (int set = 0; set < sets.size(); set++) {
            headings.add(set(set));
        }
        lines.add(headings);
        for (int at = 0; at < people.size(); at++) {
            List<String> line = new ArrayList<>(values.get(at));
            for (Set<UUID> set : sets) {
                line.add(set.contains(people.get(at).id()) ? "in" : "out");
            }
            lines.add(line);
        }
        return csv(lines);
    }

    static String csv(List<List<String>> lines) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            lines.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String set(int number) {
        return "before-" + number;
    }

    private static String rules(List<LineColumn> columns, List<List<String>> values, int mostLeftOut) {
        ObjectNode rules = JSON.createObjectNode().put("k", K).put("l", L).put("mostShare", MOST_SHARE)
                .put("mostLeftOut", mostLeftOut);
        ObjectNode ladders = rules.putObject("ladders");
        for (int at = 0; at < columns.size(); at++) {
            ArrayNode ladder = ladders.putArray(columns.get(at).heading());
            rungs(columns.get(at), at, values).forEach(rung -> rung.forEach(ladder.addObject()::put));
        }
        rules.putObject("sensitive");
        rules.putArray("tables").add(TABLES);
        return rules.toString();
    }

    private static String tables(List<Set<UUID>> sets) {
        ObjectNode pack = JSON.createObjectNode();
        ArrayNode cells = pack.putArray("cells");
        for (int set = 0; set < sets.size(); set++) {
            cells.addObject().put("value", sets.get(set).size()).putObject("labels").put(set(set), "in");
        }
        return pack.toString();
    }

    private static List<Map<String, String>> rungs(LineColumn column, int at, List<List<String>> values) {
        return column.rungs(values.stream().map(line -> line.get(at)).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The ways to make a column coarser, before the star. */
    List<Map<String, String>> rungs(LineColumn column) {
        return rungs(column, columns.indexOf(column), values);
    }

    @Override
    public String toString() {
        return "TrueLines[]";
    }
}
