package org.mlango.plans;

import org.jspecify.annotations.Nullable;

/**
 * What a person says of their plan, in their words. The goal alone is enough.
 *
 * @param importance 0 to 10, set by them; null if they want no number. Never added up, compared or shown beside anybody else's
 * @param confidence as importance
 * @param track what they want to follow; empty if nothing
 */
public record PlanTold(String goal, String why, @Nullable Area area, @Nullable Integer importance,
        @Nullable Integer confidence, String helps, String hard, String ifThen, String track) {
    public PlanTold {
        goal = said(goal);
        why = said(why);
        helps = said(helps);
        hard = said(hard);
        ifThen = said(ifThen);
        track = said(track);
    }

    /** With nothing but what they want. */
    public static PlanTold goal(String words) {
        return new PlanTold(words, "", null, null, null, "", "", "", "");
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    @Override
    public String toString() {
        return "PlanTold";
    }
}
