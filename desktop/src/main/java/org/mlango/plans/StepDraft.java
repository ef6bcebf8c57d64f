package org.mlango.plans;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A step in the person's own words.
 *
 * @param named whom they named, where somebody else does it
 * @param day when, if a day was named
 * @param when when, in words: "before Ramadhan"
 */
public record StepDraft(String text, Who who, String named, @Nullable LocalDate day, String when) {
    public StepDraft {
        text = text.strip();
        named = named.strip();
        when = when.strip();
    }

    /** Without a time. */
    public static StepDraft of(String text, Who who) {
        return new StepDraft(text, who, "", null, "");
    }

    @Override
    public String toString() {
        return "StepDraft";
    }
}
