package org.mlango.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.mlango.consent.HeldDraft;
import org.mlango.kit.text.Dates;
import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;
import org.mlango.people.Before.Old;

/** What stood in a record before, in words. */
final class BeforeWords {
    private static final Texts TEXTS = Texts.of(BeforeWords.class);

    private BeforeWords() {}

    /** "Until 16/06/2026: name to use Asha". */
    static String line(Old old, String until) {
        return TEXTS.get("before.line", until, label(old, Texts.currentLanguage()),
                words(old, Texts.currentLanguage()));
    }

    static void tell(Old old, HeldDraft draft, Language language) {
        draft.labelled(old.field(), label(old, language), words(old, language));
    }

    private static String label(Old old, Language language) {
        return TEXTS.in(language, "before." + old.field());
    }

    private static String words(Old old, Language language) {
        return switch (old.field()) {
            case "gender" -> TEXTS.in(language, "gender." + old.words());
            case "birthYearSure" -> TEXTS.in(language, "sure." + old.words());
            case "cameThrough" -> TEXTS.in(language, "came." + old.words());
            case "shared" -> TEXTS.in(language, "shared." + old.words());
            case "channels" -> Arrays.stream(old.words().split(",", -1))
                    .map(one -> TEXTS.in(language, "channel." + one)).collect(Collectors.joining(", "));
            case "lastDay" -> Dates.shortDay(LocalDate.parse(old.words()));
            default -> old.words();
        };
    }
}
