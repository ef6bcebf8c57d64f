package org.mlango.reports.protect;

/**
 * What one cell truly holds.
 *
 * @param value the number itself: people, visits or pieces
 * @param contributors how many different sources it comes from; people, and each visit of which nobody knows whose it was
 * @param largest what the largest source gave
 * @param second what the next one gave
 */
public record Measure(long value, long contributors, long largest, long second) {
    public static final Measure NONE = new Measure(0, 0, 0, 0);

    public Measure {
        if (value < 0 || contributors < 0 || largest < second || second < 0) {
            throw new IllegalArgumentException("no such cell");
        }
    }

    /** A number of people, each of them one source. */
    public static Measure people(long people) {
        return new Measure(people, people, Math.min(people, 1), Math.min(Math.max(people - 1, 0), 1));
    }

    /** Both together, when no source is in both. */
    public Measure plus(Measure other) {
        return new Measure(value + other.value, contributors + other.contributors, Math.max(largest, other.largest),
                Math.max(Math.min(largest, other.largest), Math.max(second, other.second)));
    }
}
