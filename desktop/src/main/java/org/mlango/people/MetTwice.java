package org.mlango.people;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How many records are of people who have another; nobody's in particular, in steps of {@link #STEP}, and 0 for fewer.
 *
 * @param linked by how many people counts are lower since records are linked
 * @param likely by how many more they might be
 * @param reckoned when that was; null while nobody who sees names has opened the list of people
 */
public record MetTwice(int linked, int likely, @Nullable LocalDate reckoned) {
    /** Below this a number may be somebody everybody knows. */
    public static final int STEP = 5;

    static int inSteps(int number) {
        return number - number % STEP;
    }
}
