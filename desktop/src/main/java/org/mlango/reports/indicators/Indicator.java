package org.mlango.reports.indicators;

/**
 * One row of the count.
 *
 * @param code of the service, thing, question, effect or group, two of them apart by a stroke; empty for the rows that stand
 *            for all
 */
public record Indicator(Kind kind, String code) {
    public static final Indicator PEOPLE = new Indicator(Kind.PEOPLE, "");
    public static final Indicator VISITS = new Indicator(Kind.VISITS, "");
    public static final Indicator ASKED = new Indicator(Kind.ASKED, "");
    public static final Indicator ASKED_PEOPLE = new Indicator(Kind.ASKED_PEOPLE, "");
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
        NOT_COUNTED,
        /** Different people of whose talks in the year something is kept. */
        TALKED,
        /** The same people by their answer to one question. */
        ANSWER,
        /** Of them, who named this as what it gives them. */
        GIVES,
        /** Of them, who said they belong to this group. */
        GROUP,
        /** Who said they belong to both groups. */
        OVERLAP,
        /** Of a group, who named this as what it gives them. */
        GIVES_GROUP,
        /** Plans, or referrals, that people asked for. */
        ASKED,
        /** Different people who asked for them. */
        ASKED_PEOPLE
    }

    /** The same row in the table to be protected. */
    public String key() {
        return code.isEmpty() ? kind.name() : kind.name() + ":" + code;
    }
}
