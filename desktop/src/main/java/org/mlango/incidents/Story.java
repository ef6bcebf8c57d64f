package org.mlango.incidents;

/**
 * Their own words. Sealed under NK.
 *
 * @param when it was, as they say it
 * @param where it was, as they say it
 * @param words what they tell
 * @param whom the lawyer or body it is kept for, where it is kept for legal help; else empty
 */
public record Story(String when, String where, String words, String whom) {
    public Story {
        when = some(when);
        where = some(where);
        words = some(words);
        whom = some(whom);
    }

    public static Story of(String words) {
        return new Story("", "", words, "");
    }

    Story withoutWhom() {
        return new Story(when, where, words, "");
    }

    private static String some(String words) {
        return words == null ? "" : words.strip();
    }

    @Override
    public String toString() {
        return "Story";
    }
}
