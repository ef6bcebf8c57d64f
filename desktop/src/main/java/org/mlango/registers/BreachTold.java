package org.mlango.registers;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a breach. Never null inside, whatever an older row lacks.
 *
 * @param what happened, in own words; nobody's name
 * @param done about it, also to keep it from happening again
 * @param late why the Data Commissioner was told after the 72 hours; empty if in time
 */
public record BreachTold(String what, List<DataKind> data, HowMany people, String done, String late) {
    static final int LONGEST = 2000;

    public BreachTold {
        what = orEmpty(what);
        data = orNone(data);
        people = orNotKnown(people);
        done = orEmpty(done);
        late = orEmpty(late);
    }

    private static String orEmpty(@Nullable String told) {
        return told == null ? "" : told.strip();
    }

    private static List<DataKind> orNone(@Nullable List<DataKind> told) {
        return told == null ? List.of() : List.copyOf(told);
    }

    private static HowMany orNotKnown(@Nullable HowMany told) {
        return told == null ? HowMany.NOT_KNOWN : told;
    }

    boolean tooLong() {
        return Math.max(what.length(), Math.max(done.length(), late.length())) > LONGEST;
    }

    @Override
    public String toString() {
        return "BreachTold";
    }
}
