package org.mlango.library;

import java.util.Locale;

import org.mlango.kit.text.Language;

/**
 * The same words in both languages. What a centre writes may be there in one of them only: then that one is shown.
 *
 * @param mark how sure the Swahili is: {@code s1}, {@code s2} or {@code s3}; empty for what a centre wrote
 */
public record Said(String english, String swahili, String mark) {
    public static Said own(String english, String swahili) {
        return new Said(english, swahili, "");
    }

    public String in(Language language) {
        String wanted = language == Language.SW ? swahili : english;
        return wanted.isEmpty() ? english + swahili : wanted;
    }

    boolean isEmpty() {
        return english.isBlank() && swahili.isBlank();
    }

    boolean says(String words) {
        return (english + " " + swahili).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
