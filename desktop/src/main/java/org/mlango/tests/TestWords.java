package org.mlango.tests;

import org.mlango.consent.ConsentWords;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Refusal;

/** What tests and their steps are called. */
final class TestWords {
    private static final Texts TEXTS = Texts.of(TestWords.class);

    private TestWords() {}

    static String kind(Language language, Kind kind) {
        return TEXTS.in(language, "kind." + kind);
    }

    /** Where a step of this kind has words of its own, these. */
    static String step(Language language, Kind kind, Step step) {
        String own = "step." + step + "." + kind;
        return TEXTS.in(language, TEXTS.has(own) ? own : "step." + step);
    }

    static String showed(Language language, Result result) {
        String code = TEXTS.in(language, "showed." + result.showed());
        return result.words().isEmpty() ? code : TEXTS.in(language, "showed.with", code, result.words());
    }

    static String refusal(Refusal refusal) {
        return ConsentWords.knows(refusal)
                ? ConsentWords.refusal(refusal)
                : TEXTS.get("refusal." + refusal.code(), refusal.details().toArray());
    }

    /** How many hours are left, or that they have passed. */
    static String hours(HoursLeft left) {
        if (left.passed()) {
            return TEXTS.get("hours.passed");
        }
        if (left.most() == 0) {
            return TEXTS.get("hours.last");
        }
        if (left.least() == left.most()) {
            return TEXTS.get("hours.left", left.least());
        }
        return left.least() == 0
                ? TEXTS.get("hours.perhaps", left.most())
                : TEXTS.get("hours.between", left.least(), left.most());
    }
}
