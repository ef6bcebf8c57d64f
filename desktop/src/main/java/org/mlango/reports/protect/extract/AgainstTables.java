package org.mlango.reports.protect.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An extract beside tables about the same people. A table that is finer than the extract divides a class of it: those of the class who are in a
 * cell, and the rest, have to be k again, or nobody.
 */
public final class AgainstTables {
    private AgainstTables() {}

    /**
     * @param records as they were, before the extract
     * @param rungs which rung of each ladder the extract took
     * @param cells of every table, by the values of the columns they are divided by; columns no table has are left out
     * @return the cells that divide a class below k
     */
    public static Set<Map<String, String>> divided(Lines records, ExtractRules rules, Map<String, Integer> rungs,
            List<Map<String, String>> cells) {
        Set<String> found = new TreeSet<>();
        Map<String, Map<String, String>> named = new HashMap<>();
        Map<List<String>, List<List<String>>> classes = new HashMap<>();
        for (List<String> line : records.lines()) {
            classes.computeIfAbsent(written(records, rules, rungs, line), key -> new ArrayList<>()).add(line);
        }
        for (Map<String, String> cell : cells) {
            for (List<List<String>> members : classes.values()) {
                long in = members.stream().filter(line -> isIn(records, line, cell)).count();
                if (isFew(in, rules.k()) || isFew(members.size() - in, rules.k())) {
                    named.put(cell.toString(), cell);
                    found.add(cell.toString());
                }
            }
        }
        return Set.copyOf(found.stream().map(name -> named.getOrDefault(name, Map.of())).toList());
    }

    private static boolean isFew(long people, int k) {
        return people > 0 && people < k;
    }

    private static List<String> written(Lines records, ExtractRules rules, Map<String, Integer> rungs,
            List<String> line) {
        return rules.ladders().stream().map(ladder -> ladder.at(rungs.getOrDefault(ladder.column(), 0),
                line.get(records.place(ladder.column())))).toList();
    }

    private static boolean isIn(Lines records, List<String> line, Map<String, String> cell) {
        return cell.entrySet().stream()
                .allMatch(label -> line.get(records.place(label.getKey())).equals(label.getValue()));
    }
}
