package org.mlango.reports.indicators;

/**
 * One row of the count.
 *
 * @param code of the service or thing; empty for the rows that stand for all
 */
public record Indicator(Kind kind, String code) {
    public static final Indicator PEOPLE = new Indicator(Kind.PEOPLE, "");
    public static final Indicator VISITS = new Indicator(Kind.VISITS, "");
    public static final Indicator NOT_COUNTED = new Indicator(Kind.NOT_COUNTED, "");

    /** What is counted. */
    public enum Kind {
        /** Different people who came and agreed to be counted. */
        PEOPLE,
        /** Visits of those people, and visits without a record. */
        VISITS,
        /** Different people who had a service, of those counted. */
        SERVICE_PEOPLE,
        /** Visits at which a service was given. */
        SERVICE_VISITS,
        /** Pieces given. */
        THING_GIVEN,
        /** Visits of people on days on which they had not agreed to be counted. */
        NOT_COUNTED
    }

    /** The same row in the table to be protected. */
    public String key() {
        return code.isEmpty() ? kind.name() : kind.name() + ":" + code;
    }
}
