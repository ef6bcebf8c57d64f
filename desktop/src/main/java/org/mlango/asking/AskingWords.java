package org.mlango.asking;

import java.util.List;
import java.util.stream.Collectors;

import org.mlango.consent.ConsentWords;
import org.mlango.kit.text.Texts;
import org.mlango.store.Refusal;

/** Refusals of this room and of consent, in words. */
public final class AskingWords {
    private static final Texts TEXTS = Texts.of(AskingWords.class);

    private AskingWords() {}

    /** True for the codes this room gives. */
    public static boolean knows(Refusal refusal) {
        return TEXTS.has("refusal." + refusal.code());
    }

    public static String refusal(Refusal refusal) {
        return TEXTS.get("refusal." + refusal.code(), refusal.details().toArray());
    }

    static String of(List<Refusal> refusals) {
        return refusals.stream().map(one -> knows(one) ? refusal(one) : ConsentWords.refusal(one))
                .collect(Collectors.joining(" "));
    }
}
