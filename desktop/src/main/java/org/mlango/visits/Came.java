package org.mlango.visits;

/**
 * How often somebody came. Visits are counted, not people: whoever comes twice counts twice.
 *
 * @param first visits of which was said that it was the first time
 * @param back visits of which was said that they had been there before; of the others nobody asked
 */
public record Came(int visits, int first, int back) {
    public static final Came NEVER = new Came(0, 0, 0);

    public Came plus(Came other) {
        return new Came(visits + other.visits, first + other.first, back + other.back);
    }
}
