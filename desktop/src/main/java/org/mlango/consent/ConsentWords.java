package org.mlango.consent;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Refusal;

/** Words about agreements, in the language of the screen, for every room that shows them. */
public final class ConsentWords {
    private static final Texts TEXTS = Texts.of(ConsentWords.class);

    private ConsentWords() {}

    /** A short name of the purpose, for example "Keep a record". */
    public static String purpose(Purpose purpose) {
        return TEXTS.get("purpose." + purpose.key());
    }

    /** As {@link #purpose(Purpose)}, for somebody who reads another language than the screen speaks. */
    public static String purpose(Language language, Purpose purpose) {
        return TEXTS.in(language, "purpose." + purpose.key());
    }

    /** True for the codes this room gives. */
    public static boolean knows(Refusal refusal) {
        return TEXTS.has("refusal." + refusal.code());
    }

    public static String refusal(Refusal refusal) {
        return TEXTS.get("refusal." + refusal.code(), refusal.details().stream()
                .map(detail -> detail instanceof Purpose purpose ? purpose(purpose) : detail).toArray());
    }
}
