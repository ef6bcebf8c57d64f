package org.mlango.people;

import org.mlango.asking.AskingWords;
import org.mlango.consent.ConsentWords;
import org.mlango.kit.text.Texts;
import org.mlango.store.Refusal;

/** What stands against something, in words. */
final class PeopleWords {
    private static final Texts TEXTS = Texts.of(PeopleWords.class);

    private PeopleWords() {}

    static String of(Refusal refusal) {
        if (AskingWords.knows(refusal)) {
            return AskingWords.refusal(refusal);
        }
        return TEXTS.has("refusal." + refusal.code())
                ? TEXTS.get("refusal." + refusal.code(), refusal.details().toArray())
                : ConsentWords.refusal(refusal);
    }
}
