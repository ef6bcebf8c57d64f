package org.mlango.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import tools.jackson.databind.node.ObjectNode;

/**
 * One figure at one size, over the runs in which it was told.
 *
 * @param each at least one, the oldest first
 */
record Row(List<Told> each) {
    private record Place(Figure figure, String part, long size) {}

    /** In the order of the figures, the smallest first. */
    static List<Row> of(List<Told> told) {
        Map<Place, List<Told>> places = new LinkedHashMap<>();
        told.stream().sorted(Comparator.comparing((Told one) -> one.measured().figure())
                .thenComparing(one -> one.measured().part()).thenComparingLong(one -> one.measured().size())
                .thenComparing(Told::run)).forEach(
                        one -> places.computeIfAbsent(
                                new Place(one.measured().figure(), one.measured().part(), one.measured().size()),
                                place -> new ArrayList<>()).add(one));
        return places.values().stream().map(Row::new).toList();
    }

    Measured newest() {
        return each.getLast().measured();
    }

    Figure figure() {
        return newest().figure();
    }

    long size() {
        return newest().size();
    }

    double ours() {
        return middle(Measured::ours);
    }

    double floor() {
        return middle(Measured::floor);
    }

    /** The middle of the ratios, each of one run: what slows a whole run slows both. */
    double ratio() {
        return middle(Measured::ratio);
    }

    Judged judged() {
        return figure().judged(size(), ours(), ratio());
    }

    /** As the newest was told, with the middles of all. */
    ObjectNode json() {
        Told last = each.getLast();
        ObjectNode node = new Told(last.run(), last.date(), last.java(), last.system(), last.processors(),
                newest().took(ours()).beside(floor())).json();
        Told.number(node, "ratio", ratio());
        return node.put("judged", judged().name()).put("runs", each.size());
    }

    private double middle(ToDoubleFunction<Measured> what) {
        return median(each.stream().map(Told::measured).mapToDouble(what).filter(value -> !Double.isNaN(value))
                .toArray());
    }

    /** The mean of both in the middle where they are two; not a number of none. */
    static double median(double... values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
