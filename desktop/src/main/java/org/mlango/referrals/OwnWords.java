package org.mlango.referrals;

import org.jspecify.annotations.Nullable;

/**
 * What is sealed under NK of a referral, in their own words.
 *
 * @param say what they want said
 * @param how it was there
 * @param next what they would like next
 */
record OwnWords(String say, String how, String next) {
    static final OwnWords NONE = new OwnWords("", "", "");
    static final int LONGEST = 1000;

    OwnWords {
        say = words(say);
        how = words(how);
        next = words(next);
    }

    boolean isEmpty() {
        return say.isEmpty() && how.isEmpty() && next.isEmpty();
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Override
    public String toString() {
        return "OwnWords";
    }
}
