package org.mlango.reports.protect.pack;

import java.util.List;

/**
 * What a solver is asked: numbers between bounds that keep to the rows, so that their costs are least.
 *
 * @param whole whether only whole numbers will do
 */
public record Program(double[] least, double[] most, double[] cost, List<Row> rows, boolean whole) {
    /** The numbers at these places, times their factors, add up to something from least to most. */
    public record Row(int[] at, double[] times, double least, double most) {}

    public int size() {
        return cost.length;
    }
}
