package org.mlango.reports.proof.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a written extract, and its rules, as a stranger would, and counts. */
public final class Recount {
    private final JsonNode rules;
    private final List<String> columns;
    private final List<CsvRecord> lines;
    private final TreeSet<String> wrong = new TreeSet<>();

    /**
     * What it found.
     *
     * @param k how many records look alike, at least
     * @param l how many different meanings of a sensitive column there are among them, at least
     * @param share the largest share of one meaning, in percent rounded up
     * @param distance the largest distance of a class from all records, in percent: half of all differences of shares (t-closeness)
     * @param wrong what breaks the rules, without a value
     */
    public record Result(int k, int l, int share, int distance, List<String> wrong) {
        public Result {
            wrong = List.copyOf(wrong);
        }

        public boolean isSafe() {
            return wrong.isEmpty();
        }
    }

    private Recount(String csv, String rules) {
        this.rules = JsonMapper.builder().build().readTree(rules);
        List<CsvRecord> all = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        this.columns = all.getFirst().getFields();
        this.lines = all.subList(1, all.size());
    }

    public static Result of(String csv, String rules) {
        return new Recount(csv, rules).run();
    }

    private Result run() {
        List<String> known = rules.path("ladders").propertyNames().stream().sorted().toList();
        List<String> sensitive = rules.path("sensitive").propertyNames().stream().sorted().toList();
        for (String column : columns) {
            if (!known.contains(column) && !sensitive.contains(column)) {
                wrong.add("A column is in it that the rules do not name.");
            }
        }
        TreeMap<String, List<CsvRecord>> classes = new TreeMap<>();
        for (CsvRecord line : lines) {
            StringBuilder alike = new StringBuilder();
            known.forEach(column -> alike.append(line.getField(place(column))).append('\u0000'));
            classes.computeIfAbsent(alike.toString(), key -> new ArrayList<>()).add(line);
        }
        int k = classes.values().stream().mapToInt(List::size).min().orElse(0);
        int l = Integer.MAX_VALUE;
        int share = 0;
        int distance = 0;
        for (String column : sensitive) {
            Map<String, Integer> all = meanings(column, lines);
            for (List<CsvRecord> members : classes.values()) {
                Map<String, Integer> meanings = meanings(column, members);
                l = Math.min(l, meanings.size());
                share = Math.max(share,
                        Math.ceilDiv(Collections.max(meanings.values()) * 100, members.size()));
                distance = Math.max(distance, distance(all, meanings, members.size()));
            }
        }
        judge(k, sensitive.isEmpty() ? Integer.MAX_VALUE : l, share);
        return new Result(k, sensitive.isEmpty() ? 0 : l, share, distance, List.copyOf(wrong));
    }

    private void judge(int k, int l, int share) {
        if (lines.isEmpty() || k < Math.max(5, rules.path("k").intValue(11))) {
            wrong.add("Fewer records look alike than the rules ask for.");
        }
        if (l < rules.path("l").intValue(3)) {
            wrong.add("Among records that look alike, too few different values of a sensitive column.");
        }
        if (share > rules.path("mostShare").intValue(60)) {
            wrong.add("Among records that look alike, too many have the same value of a sensitive column.");
        }
    }

    private Map<String, Integer> meanings(String column, List<CsvRecord> members) {
        TreeMap<String, Integer> meanings = new TreeMap<>();
        for (CsvRecord member : members) {
            String value = member.getField(place(column));
            String meaning = rules.path("sensitive").path(column).path(value).stringValue(value);
            meanings.merge(meaning.strip().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        return meanings;
    }

    private int distance(Map<String, Integer> all, Map<String, Integer> some, int size) {
        double apart = 0;
        for (String meaning : all.keySet()) {
            apart += Math.abs(all.getOrDefault(meaning, 0) / (double) lines.size()
                    - some.getOrDefault(meaning, 0) / (double) size);
        }
        return (int) Math.ceil(apart * 50);
    }

    private int place(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("no column " + column);
        }
        return at;
    }
}
