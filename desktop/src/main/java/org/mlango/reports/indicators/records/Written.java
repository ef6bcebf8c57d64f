package org.mlango.reports.indicators.records;

import java.time.LocalDate;

/**
 * Something that was written down of a day, in the words of the definitions.
 *
 * @param pieces how many were given; 1 for what is not given in pieces
 */
public record Written(String code, LocalDate day, int pieces) {
    static Written of(String code, LocalDate day) {
        return new Written(code, day, 1);
    }
}
