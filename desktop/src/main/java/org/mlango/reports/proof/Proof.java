package org.mlango.reports.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.mlango.reports.proof.Facts.Inside;

/**
 * Takes the numbers of one written table, adds what a reader knows, and works out what follows: by elimination over the sums of
 * each row, and by narrowing the range of every cell, and of every difference between two rows one of which lies inside the
 * other. A cell whose range is inside 1 to {@code least - 1} counts as found.
 */
public final class Proof {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    private final Facts facts;
    private final Puzzle puzzle = new Puzzle();
    private final Map<String, int[][]> rows = new HashMap<>();
    private final TreeSet<String> wrong = new TreeSet<>();
    private int numbers;

    private Proof(Facts facts) {
        this.facts = facts;
    }

    /** @param grid the cells of the file as text, line by line */
    public static Verdict of(List<List<String>> grid, Facts facts) {
        return new Proof(facts).run(grid);
    }

    private Verdict run(List<List<String>> grid) {
        facts.rows().forEach(row -> rows.put(row, unknownRow()));
        for (List<String> line : grid) {
            int[][] row = line.isEmpty() ? null : rows.get(line.getFirst());
            if (row != null) {
                read(row, line);
            }
        }
        rows.forEach((key, row) -> eliminate(key, row));
        Map<Inside, int[][]> differences = new HashMap<>();
        facts.insides().forEach(inside -> differences.put(inside, difference(inside)));
        if (!puzzle.narrow()) {
            wrong.add("the numbers do not add up");
        }
        rows.forEach((key, row) -> judge(key, row));
        differences.forEach(this::judge);
        if (!wrong.isEmpty()) {
            return new Verdict.Unsafe(List.copyOf(wrong));
        }
        return new Verdict.Safe(numbers, cells() * facts.rows().size() - numbers);
    }

    /** Position 0 is the sum, both ways. */
    private int[][] unknownRow() {
        int[][] row = new int[facts.down().size() + 1][facts.across() + 1];
        for (int[] line : row) {
            Arrays.setAll(line, column -> puzzle.unknown());
        }
        for (Puzzle.Sum sum : sums(row)) {
            puzzle.tie(sum.total(), sum.parts());
        }
        return row;
    }

    private List<Puzzle.Sum> sums(int[][] row) {
        List<Puzzle.Sum> sums = new ArrayList<>();
        for (int column = 0; column <= facts.across() && row.length > 1; column++) {
            int at = column;
            sums.add(new Puzzle.Sum(row[0][at],
                    Arrays.stream(row).skip(1).mapToInt(line -> line[at]).toArray()));
        }
        for (int[] line : row) {
            if (line.length > 1) {
                sums.add(new Puzzle.Sum(line[0], Arrays.copyOfRange(line, 1, line.length)));
            }
        }
        return sums;
    }

    private void read(int[][] row, List<String> line) {
        String group = line.get(facts.downColumn());
        int down = group.equals(facts.all()) ? 0 : facts.down().indexOf(group) + 1;
        if (down == 0 && !group.equals(facts.all())) {
            wrong.add("a line nobody knows, in " + line.getFirst());
            return;
        }
        for (int column = 0; column <= facts.across(); column++) {
            int at = facts.numberColumn() + column;
            String text = at < line.size() ? line.get(at) : "";
            if (NUMBER.matcher(text).matches()) {
                numbers++;
                if (!puzzle.know(row[down][column], Long.parseLong(text))) {
                    wrong.add("two numbers for one cell, in " + line.getFirst());
                }
            }
        }
        for (int at = facts.numberColumn() + facts.across() + 1; at < line.size(); at++) {
            if (!line.get(at).isEmpty()) {
                wrong.add("a cell beside the table, in " + line.getFirst());
            }
        }
    }

    private void eliminate(String key, int[][] row) {
        int[] all = Arrays.stream(row).flatMapToInt(Arrays::stream).toArray();
        Elimination elimination = new Elimination(all.length);
        for (Puzzle.Sum sum : sums(row)) {
            long[] line = new long[all.length];
            line[sum.total() - all[0]] = -1;
            Arrays.stream(sum.parts()).forEach(part -> line[part - all[0]] = 1);
            elimination.equation(line, 0);
        }
        for (int variable : all) {
            if (puzzle.isKnown(variable)) {
                long[] line = new long[all.length];
                line[variable - all[0]] = 1;
                elimination.equation(line, puzzle.low(variable));
            }
        }
        for (@Nullable
        BigInteger value : elimination.solve()) {
            if (value != null && isSmall(value.longValue())) {
                wrong.add("a small count follows from sums, in " + key);
            }
        }
    }

    private int[][] difference(Inside inside) {
        int[][] inner = row(inside.inner());
        int[][] outer = row(inside.outer());
        int[][] difference = unknownRow();
        for (int i = 0; i < difference.length; i++) {
            for (int j = 0; j < difference[i].length; j++) {
                puzzle.tie(outer[i][j], inner[i][j], difference[i][j]);
            }
        }
        return difference;
    }

    private void judge(String key, int[][] row) {
        for (int variable : Arrays.stream(row).flatMapToInt(Arrays::stream).toArray()) {
            if (puzzle.isKnown(variable) && isSmall(puzzle.low(variable))) {
                wrong.add("a small count is known, in " + key);
            } else if (puzzle.low(variable) >= 1 && puzzle.high(variable) < facts.least()) {
                wrong.add("a small count is nearly known, in " + key);
            }
        }
    }

    private void judge(Inside inside, int[][] difference) {
        judge(inside.inner() + " inside " + inside.outer(), difference);
        int[][] inner = row(inside.inner());
        for (int i = 0; i < difference.length && inside.allIsTelling(); i++) {
            for (int j = 0; j < difference[i].length; j++) {
                if (puzzle.high(difference[i][j]) == 0 && puzzle.low(inner[i][j]) > 0) {
                    wrong.add("all of a group, in " + inside.inner());
                }
            }
        }
    }

    private boolean isSmall(long value) {
        return value >= 1 && value < facts.least();
    }

    private int[][] row(String key) {
        int[][] row = rows.get(key);
        if (row == null) {
            throw new IllegalArgumentException("no row " + key);
        }
        return row;
    }

    private int cells() {
        return (facts.down().size() + 1) * (facts.across() + 1);
    }
}
