package org.mlango.reports.protect.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An extract beside tables about the same people. A table that is finer than the extract divides a class of it: those of the class who are in a
 * cell, and the rest, have to be k again, or nobody.
 */
public final class AgainstTables {
    private AgainstTables() {}

    /**
     * @param records as they were, before the extract
     * @param cells of every table, by the values of the columns they are divided by; columns no table has are left out
     * @return the cells that divide a class of the extract below k
     */
    public static Set<Map<String, String>> divided(Lines records, ExtractRules rules, Extract.Found extract,
            List<Map<String, String>> cells) {
        List<String> known = rules.ladders().stream().map(Ladder::column).toList();
        Set<List<String>> written = extract.lines().lines().stream().map(line -> line.subList(0, known.size()))
                .collect(Collectors.toSet());
        Map<List<String>, List<List<String>>> classes = records.lines().stream().collect(Collectors.groupingBy(
                line -> rules.ladders().stream()
                        .map(ladder -> ladder.at(extract.rungs().getOrDefault(ladder.column(), 0),
                                line.get(records.place(ladder.column()))))
                        .toList()));
        classes.keySet().retainAll(written);
        Set<Map<String, String>> divided = new HashSet<>();
        for (Map<String, String> cell : cells) {
            for (List<List<String>> members : classes.values()) {
                long in = members.stream().filter(line -> isIn(records, rules, line, cell)).count();
                if (isFew(in, rules.k()) || isFew(members.size() - in, rules.k())) {
                    divided.add(cell);
                }
            }
        }
        return divided;
    }

    private static boolean isFew(long people, int k) {
        return people > 0 && people < k;
    }

    private static boolean isIn(Lines records, ExtractRules rules, List<String> line, Map<String, String> cell) {
        return cell.entrySet().stream().allMatch(
                label -> rules.mayBe(label.getKey(), line.get(records.place(label.getKey())), label.getValue()));
    }
}
