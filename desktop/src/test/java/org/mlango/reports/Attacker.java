package org.mlango.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who holds one written file and wants to find one person in it. Written apart from the proof: fills in sums, then
 * subtracts row from row, then squeezes cells between two totals. An unknown number is NaN.
 */
final class Attacker {
    private final List<String> found = new ArrayList<>();
    private final List<String> columns;
    private final List<String> genders = new ArrayList<>(List.of("All"));
    private final Map<Name, double[][]> rows = new LinkedHashMap<>();

    private record Name(String what, String unit) {
        static final Name PEOPLE = new Name("People reached", "people");
        static final Name VISITS = new Name("Visits", "visits");

        boolean isCount() {
            return (unit.equals("people") || unit.equals("visits")) && !what.startsWith("Not counted");
        }

        boolean isSensitive() {
            return isCount() && !List.of("People reached", "Visits", "Health service", "Information, conversation")
                    .contains(what);
        }
    }

    Attacker(List<List<String>> file) {
        int head = 0;
        while (!file.get(head).getFirst().equals("Line")) {
            head++;
        }
        columns = file.get(head).subList(4, file.get(head).size());
        List<List<String>> lines = file.subList(head + 1, file.size()).stream()
                .filter(line -> line.size() > 4 && line.getFirst().matches("[A-D]\\d+")).toList();
        lines.stream().map(line -> line.get(3)).filter(gender -> !genders.contains(gender)).distinct()
                .forEach(genders::add);
        lines.forEach(this::read);
    }

    private void read(List<String> line) {
        double[][] row = rows.computeIfAbsent(new Name(line.get(1), line.get(2)), name -> unknown());
        double[] numbers = row[genders.indexOf(line.get(3))];
        for (int i = 0; i < numbers.length && 4 + i < line.size(); i++) {
            numbers[i] = line.get(4 + i).matches("\\d+") ? Double.parseDouble(line.get(4 + i)) : Double.NaN;
        }
    }

    private double[][] unknown() {
        double[][] row = new double[genders.size()][columns.size()];
        Arrays.stream(row).forEach(line -> Arrays.fill(line, Double.NaN));
        return row;
    }

    /** What could be worked out that is between 1 and 4. */
    List<String> attack() {
        rows.forEach((name, row) -> {
            solve(row);
            look(name.toString(), row);
        });
        for (Name name : rows.keySet().stream().filter(Name::isCount).toList()) {
            subtract(name, Name.VISITS);
            if (name.unit().equals("people")) {
                subtract(name, Name.PEOPLE);
                subtract(name, new Name(name.what(), "visits"));
            }
            if (name.isSensitive()) {
                subtract(name, new Name("Health service", "visits"));
                if (name.unit().equals("people")) {
                    subtract(name, new Name("Health service", "people"));
                }
            }
        }
        return found;
    }

    private void look(String where, double[][] row) {
        for (int i = 0; i < row.length; i++) {
            for (int j = 0; j < row[i].length; j++) {
                if (row[i][j] > 0.5 && row[i][j] < 4.5) {
                    found.add(where + " " + genders.get(i) + " " + columns.get(j) + " is " + row[i][j]);
                }
            }
        }
    }

    private void subtract(Name inner, Name outer) {
        Optional<double[][]> small = Optional.ofNullable(rows.get(inner));
        Optional<double[][]> large = Optional.ofNullable(rows.get(outer));
        if (small.isEmpty() || large.isEmpty() || inner.equals(outer)) {
            return;
        }
        double[][] a = small.get();
        double[][] b = large.get();
        double[][] rest = unknown();
        for (int i = 0; i < rest.length; i++) {
            for (int j = 0; j < rest[i].length; j++) {
                rest[i][j] = b[i][j] - a[i][j];
                double lowest = Math.max(0, a[0][0] - (b[0][0] - b[i][j]));
                double highest = Math.min(a[0][0], b[i][j]);
                if (Double.isNaN(a[i][j]) && highest < 4.5 && lowest > 0.5) {
                    found.add(inner + " " + genders.get(i) + " " + columns.get(j) + " is squeezed");
                }
            }
        }
        look(outer + " less " + inner, rest);
    }

    /** Fills in whatever stands alone in a sum, again and again; with sums in two ways only, that is all there is. */
    private void solve(double[][] row) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < row.length && columns.size() > 1; i++) {
                moved |= fill(row, i, i, 0, columns.size() - 1);
            }
            for (int j = 0; j < columns.size() && genders.size() > 1; j++) {
                moved |= fill(row, 0, genders.size() - 1, j, j);
            }
        }
    }

    /** The first of a line or a column is the sum of its others. */
    private static boolean fill(double[][] row, int top, int bottom, int left, int right) {
        int open = 0;
        int[] last = new int[2];
        double known = 0;
        for (int i = top; i <= bottom; i++) {
            for (int j = left; j <= right; j++) {
                if (Double.isNaN(row[i][j])) {
                    open++;
                    last = new int[]{i, j};
                } else if (i != top || j != left) {
                    known += row[i][j];
                }
            }
        }
        double sum = row[top][left];
        if (open == 1) {
            row[last[0]][last[1]] = Double.isNaN(sum) ? known : sum - known;
            return true;
        }
        if (open > 1 && sum == known) {
            for (int i = top; i <= bottom; i++) {
                for (int j = left; j <= right; j++) {
                    row[i][j] = Double.isNaN(row[i][j]) ? 0 : row[i][j];
                }
            }
            return true;
        }
        return false;
    }
}
