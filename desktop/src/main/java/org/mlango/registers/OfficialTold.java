package org.mlango.registers;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is sealed of an authority's request. Never null inside.
 *
 * @param who came: name, office, number
 * @param asked what for; never the name of the person they ask about
 * @param answered what they were told
 */
public record OfficialTold(String who, String asked, String answered) {
    static final int LONGEST = 2000;

    public OfficialTold {
        who = orEmpty(who);
        asked = orEmpty(asked);
        answered = orEmpty(answered);
    }

    private static String orEmpty(@Nullable String told) {
        return Objects.requireNonNullElse(told, "").strip();
    }

    boolean tooLong() {
        return Math.max(who.length(), Math.max(asked.length(), answered.length())) > LONGEST;
    }

    @Override
    public String toString() {
        return "OfficialTold";
    }
}
