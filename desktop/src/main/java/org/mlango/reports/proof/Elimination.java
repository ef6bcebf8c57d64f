package org.mlango.reports.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Gauss and Jordan in whole numbers: which unknowns have one value only, by the sums alone and whatever their size or sign. */
final class Elimination {
    private final int unknowns;
    private final List<BigInteger[]> lines = new ArrayList<>();

    Elimination(int unknowns) {
        this.unknowns = unknowns;
    }

    /** The sum of all coefficients times unknowns is {@code result}. */
    void equation(long[] coefficients, long result) {
        BigInteger[] line = new BigInteger[unknowns + 1];
        for (int i = 0; i < unknowns; i++) {
            line[i] = BigInteger.valueOf(coefficients[i]);
        }
        line[unknowns] = BigInteger.valueOf(result);
        lines.add(line);
    }

    /** The values that follow, one for each unknown; null where none does. Call once. */
    @Nullable
    BigInteger[] solve() {
        int[] pivots = new int[lines.size()];
        int rank = 0;
        for (int column = 0; column < unknowns && rank < lines.size(); column++) {
            int found = rank;
            while (found < lines.size() && lines.get(found)[column].signum() == 0) {
                found++;
            }
            if (found < lines.size()) {
                swap(rank, found);
                clear(rank, column);
                pivots[rank++] = column;
            }
        }
        @Nullable
        BigInteger[] values = new BigInteger[unknowns];
        for (int i = 0; i < rank; i++) {
            if (standsAlone(lines.get(i), pivots[i])) {
                values[pivots[i]] = lines.get(i)[unknowns].divide(lines.get(i)[pivots[i]]);
            }
        }
        return values;
    }

    private void swap(int a, int b) {
        BigInteger[] line = lines.get(a);
        lines.set(a, lines.get(b));
        lines.set(b, line);
    }

    private void clear(int pivot, int column) {
        BigInteger[] from = lines.get(pivot);
        for (int i = 0; i < lines.size(); i++) {
            BigInteger[] line = lines.get(i);
            BigInteger factor = line[column];
            if (i != pivot && factor.signum() != 0) {
                BigInteger common = factor.gcd(from[column]);
                BigInteger mine = from[column].divide(common);
                BigInteger theirs = factor.divide(common);
                for (int j = 0; j <= unknowns; j++) {
                    line[j] = line[j].multiply(mine).subtract(from[j].multiply(theirs));
                }
            }
        }
    }

    private boolean standsAlone(BigInteger[] line, int pivot) {
        for (int i = 0; i < unknowns; i++) {
            if (i != pivot && line[i].signum() != 0) {
                return false;
            }
        }
        return true;
    }
}
