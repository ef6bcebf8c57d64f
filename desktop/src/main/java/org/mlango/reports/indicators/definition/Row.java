package org.mlango.reports.indicators.definition;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One indicator, or one line of a form.
 *
 * @param id as its source calls it
 * @param unit what is counted
 * @param who who counts
 * @param months how many months its days are, up to the last of the period; 0 for the period itself
 * @param by the splits it is divided by
 * @param outcome that all or none of a group are in it tells something of each of them
 * @param zerosHidden a none is hidden like a small number
 * @param oncePerYear who was counted in an earlier period of the year is left out
 * @param others also how many people no group of its first split took in
 * @param tells groups of which it tells something of each, that all of a group are in them
 * @param pieces of what is given, where things are counted
 * @param denominator the row it is a share of; {@link #ESTIMATE} for a number of people nobody counts here; empty for none
 * @param notKept why the records cannot answer it; null if they can
 * @param notVerified what of it nobody could look up; empty if nothing
 */
public record Row(String id, Unit unit, Condition who, int months, List<String> by, boolean outcome,
        boolean zerosHidden, boolean oncePerYear, boolean others, List<String> tells, List<String> pieces,
        String denominator,
        @Nullable String notKept,
        String notVerified) {
    public static final String ESTIMATE = "ESTIMATE";

    public Row {
        by = List.copyOf(by);
        tells = List.copyOf(tells);
        pieces = List.copyOf(pieces);
    }

    /** What a row counts. */
    public enum Unit {
        /** One person once. */
        PEOPLE,
        /** Things given, to people with a record and without. */
        PIECES,
        /** Visits of people on days on which they had not agreed to be counted. */
        NOT_COUNTED
    }

    public boolean isKept() {
        return notKept == null;
    }

    public int monthsIn(Period period) {
        return months == 0 ? period.months() : months;
    }
}
