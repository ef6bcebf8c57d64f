package org.mlango.bench;

import java.util.Arrays;
import java.util.List;

/**
 * How many people the centres of one run have: so many that growth shows. What was asked for is judged at the largest alone.
 * {@code -Dmlango.bench.people=1000} tries a benchmark out quickly.
 */
public final class Sizes {
    private static final List<Integer> PEOPLE = Arrays
            .stream(System.getProperty("mlango.bench.people", "1000,10000,100000").split(",", -1)).map(Integer::valueOf)
            .sorted().toList();

    private Sizes() {}

    /** The smallest first. */
    public static List<Integer> people() {
        return PEOPLE;
    }

    /** Whether this is the size of the run at which bounds are held. */
    public static boolean isLargest(int people) {
        return people == PEOPLE.getLast();
    }
}
