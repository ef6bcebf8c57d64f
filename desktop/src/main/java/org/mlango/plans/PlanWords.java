package org.mlango.plans;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.ConsentWords;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.store.Refusal;

/** Plans in words. */
final class PlanWords {
    private static final Texts TEXTS = Texts.of(PlanWords.class);

    private PlanWords() {}

    static String refusal(Refusal refusal) {
        return ConsentWords.knows(refusal)
                ? ConsentWords.refusal(refusal)
                : TEXTS.get("refusal." + refusal.code(), refusal.details().toArray());
    }

    /** When a step is meant to be: a day, words, both, or nothing. */
    static String when(StepDraft step) {
        LocalDate day = step.day();
        String shown = day == null ? "" : Dates.shortDay(day);
        return shown.isEmpty() || step.when().isEmpty() ? shown + step.when() : shown + ", " + step.when();
    }

    static String who(Language language, StepDraft step) {
        return step.who() == Who.SOMEBODY ? step.named() : TEXTS.in(language, "who." + step.who());
    }

    static String step(Language language, StepDraft step) {
        String when = when(step);
        String line = who(language, step) + ": " + step.text();
        return when.isEmpty() ? line : line + " (" + when + ")";
    }

    static @Nullable String rating(Language language, @Nullable Integer rating) {
        return rating == null ? null : TEXTS.in(language, "rating.of", rating);
    }

    static String happening(Language language, Happening one) {
        String what = Dates.shortDay(one.day()) + " \u00B7 " + TEXTS.in(language, "happening." + one.what());
        return one.words().isEmpty() ? what : what + ": " + TEXTS.in(language, "quoted", one.words());
    }
}
