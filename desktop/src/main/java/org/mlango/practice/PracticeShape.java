package org.mlango.practice;

import java.util.random.RandomGenerator;

/** The dice behind the plan. */
final class PracticeShape {
    private final RandomGenerator random;
    private final double[] upTo;

    PracticeShape(PracticeSize size, RandomGenerator random) {
        this.random = random;
        this.upTo = new double[size.people()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            // few come very often and many seldom: a long tail
            sum += Math.pow(random.nextDouble() + 0.02, -0.8);
            upTo[i] = sum;
        }
    }

    /** How busy a day is, beside the busiest (1). */
    interface Rhythm {
        double weight(int day);
    }

    int somebody() {
        double drawn = random.nextDouble() * upTo[upTo.length - 1];
        int found = java.util.Arrays.binarySearch(upTo, drawn);
        return found >= 0 ? found : Math.min(-found - 1, upTo.length - 1);
    }

    int dayBetween(int from, int until, Rhythm rhythm) {
        int day = from + random.nextInt(until - from);
        for (int tries = 0; tries < 8 && random.nextDouble() > rhythm.weight(day); tries++) {
            day = from + random.nextInt(until - from);
        }
        return day;
    }
}
