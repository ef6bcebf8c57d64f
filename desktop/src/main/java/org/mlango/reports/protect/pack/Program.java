package org.mlango.reports.protect.pack;

import java.util.List;

/**
 * What a solver is asked: numbers between bounds that keep to the rows, so that their costs are least.
 *
 * @param whole whether only whole numbers will do
 */
public record Program(double[] least, double[] most, double[] cost, List<Row> rows, boolean whole) {
    /** The numbers at these places, times their factors, add up to something from least to most. */
    public record Row(int[] at, double[] times, double least, double most) {
        private static final double NEAR = 1e-6;

        boolean isEquation() {
            return least == most;
        }

        boolean holds(double[] values) {
            double sum = 0;
            for (int i = 0; i < at.length; i++) {
                sum += times[i] * values[at[i]];
            }
            return sum >= least - NEAR && sum <= most + NEAR;
        }
    }

    Program with(List<Row> others) {
        return new Program(least, most, cost, List.copyOf(others), whole);
    }

    public int size() {
        return cost.length;
    }
}
