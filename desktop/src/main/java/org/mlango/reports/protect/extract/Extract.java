package org.mlango.reports.protect.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Finds the least coarse way to write records so that each looks like k others at least, and no class of them gives a sensitive
 * value away. Tries every combination of rungs, from the finest up: hierarchies are small. Only columns the rules name get out;
 * the lines come in random order.
 */
public final class Extract {
    private final Lines records;
    private final ExtractRules rules;
    private final List<Integer> known;
    private final List<String> sensitive;

    /**
     * What came of it.
     *
     * @param rungs which rung of each ladder
     * @param leftOut how many records are left out
     */
    public record Found(Lines lines, Map<String, Integer> rungs, int leftOut) {}

    public Extract(Lines records, ExtractRules rules) {
        this.records = records;
        this.rules = rules;
        this.known = rules.ladders().stream().map(ladder -> records.place(ladder.column())).toList();
        this.sensitive = rules.sensitive().keySet().stream().sorted().toList();
        this.sensitive.forEach(records::place);
    }

    /** Told before each way of writing is looked at. */
    public interface Watch {
        Watch NOBODY = (looked, ways) -> true;

        /**
         * @param looked at so far
         * @param ways there are
         * @return false to look no further
         */
        boolean goOn(int looked, int ways);
    }

    /** @return empty if even the coarsest is not enough */
    public Optional<Found> run(RandomGenerator random) {
        return run(random, Watch.NOBODY);
    }

    /** @return empty also if it was stopped */
    public Optional<Found> run(RandomGenerator random, Watch watch) {
        List<int[]> ways = combinations().stream()
                .sorted(Comparator.<int[]>comparingDouble(this::loss).thenComparing(java.util.Arrays::toString))
                .toList();
        int looked = 0;
        for (int[] rungs : ways) {
            if (!watch.goOn(looked++, ways.size())) {
                return Optional.empty();
            }
            Optional<Found> found = at(rungs, random);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<int[]> combinations() {
        List<int[]> all = new ArrayList<>(List.of(new int[0]));
        for (Ladder ladder : rules.ladders()) {
            List<int[]> longer = new ArrayList<>();
            for (int[] one : all) {
                for (int rung = 0; rung < ladder.height(); rung++) {
                    int[] more = java.util.Arrays.copyOf(one, one.length + 1);
                    more[one.length] = rung;
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    /** Each column counts the same, and a star as all of it. */
    private double loss(int[] rungs) {
        double loss = 0;
        for (int i = 0; i < rungs.length; i++) {
            loss += rungs[i] / (rules.ladders().get(i).height() - 1.0);
        }
        return loss;
    }

    private Optional<Found> at(int[] rungs, RandomGenerator random) {
        Map<List<String>, List<List<String>>> classes = new LinkedHashMap<>();
        for (List<String> line : records.lines()) {
            classes.computeIfAbsent(key(rungs, line), key -> new ArrayList<>()).add(line);
        }
        classes.values().removeIf(members -> !isSafe(members));
        int kept = classes.values().stream().mapToInt(List::size).sum();
        int leftOut = records.lines().size() - kept;
        if (kept == 0 || leftOut * 100L > (long) rules.mostLeftOut() * records.lines().size()) {
            return Optional.empty();
        }
        List<List<String>> lines = new ArrayList<>();
        classes.forEach((key, members) -> members.forEach(member -> {
            List<String> line = new ArrayList<>(key);
            sensitive.forEach(column -> line.add(member.get(records.place(column))));
            lines.add(line);
        }));
        shuffle(lines, random);
        List<String> columns = new ArrayList<>(rules.ladders().stream().map(Ladder::column).toList());
        columns.addAll(sensitive);
        Lines written = new Lines(columns, lines);
        if (!rules.earlier().stream().allMatch(before -> joinsSafely(written, before))) {
            return Optional.empty();
        }
        Map<String, Integer> taken = new LinkedHashMap<>();
        for (int i = 0; i < rungs.length; i++) {
            taken.put(rules.ladders().get(i).column(), rungs[i]);
        }
        Found found = new Found(written, taken, leftOut);
        return AgainstTables.divided(records, rules, found, rules.tables()).isEmpty()
                ? Optional.of(found)
                : Optional.empty();
    }

    private List<String> key(int[] rungs, List<String> line) {
        List<String> key = new ArrayList<>();
        for (int i = 0; i < rungs.length; i++) {
            key.add(rules.ladders().get(i).at(rungs[i], line.get(known.get(i))));
        }
        return key;
    }

    private boolean isSafe(List<List<String>> members) {
        if (members.size() < rules.k()) {
            return false;
        }
        for (String column : sensitive) {
            Map<String, Integer> meanings = new HashMap<>();
            members.forEach(member -> meanings.merge(rules.meaning(column, member.get(records.place(column))), 1,
                    Integer::sum));
            int most = meanings.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            if (meanings.size() < rules.l() || most * 100L > (long) rules.mostShare() * members.size()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Somebody who holds both extracts knows more of a person than either tells: that she is in a class here and in one there. Those
     * who are in both have to be k again, or nobody, and what the two classes have in common of a sensitive column at least l.
     */
    private boolean joinsSafely(Lines now, Lines before) {
        List<String> shared = rules.ladders().stream().map(Ladder::column).filter(before.columns()::contains).toList();
        Map<List<String>, List<List<String>>> here = classes(now, shared);
        Map<List<String>, List<List<String>>> there = classes(before, shared);
        for (Map.Entry<List<String>, List<List<String>>> one : here.entrySet()) {
            for (Map.Entry<List<String>, List<List<String>>> other : there.entrySet()) {
                long both = records.lines().stream()
                        .filter(line -> isIn(line, shared, one.getKey()) && isIn(line, shared, other.getKey())).count();
                if (both > 0 && (both < rules.k() || !leavesOpen(now, one.getValue(), before, other.getValue()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Map<List<String>, List<List<String>>> classes(Lines of, List<String> shared) {
        return of.lines().stream().collect(
                Collectors.groupingBy(line -> shared.stream().map(column -> line.get(of.place(column))).toList()));
    }

    private boolean isIn(List<String> record, List<String> shared, List<String> written) {
        for (int i = 0; i < shared.size(); i++) {
            String column = shared.get(i);
            if (!rules.mayBe(column, record.get(records.place(column)), written.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean leavesOpen(Lines now, List<List<String>> here, Lines before, List<List<String>> there) {
        return sensitive.stream().filter(before.columns()::contains).allMatch(column -> {
            Set<String> common = meanings(column, here, now.place(column));
            common.retainAll(meanings(column, there, before.place(column)));
            return common.size() >= rules.l();
        });
    }

    private Set<String> meanings(String column, List<List<String>> lines, int at) {
        return lines.stream().map(line -> rules.meaning(column, line.get(at)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void shuffle(List<List<String>> lines, RandomGenerator random) {
        for (int i = lines.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            List<String> moved = lines.get(i);
            lines.set(i, lines.get(other));
            lines.set(other, moved);
        }
    }
}
