package org.mlango.vault;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** What a line of the trail tells, in plain words. */
public final class ActionWords {
    private static final Texts TEXTS = Texts.of(ActionWords.class);

    private ActionWords() {}

    /** An action without words of its own shows as its code. */
    public static String of(String code) {
        return in(Texts.currentLanguage(), code);
    }

    /** As {@link #of}, for somebody who reads another language than the screen speaks. */
    public static String in(Language language, String code) {
        String key = "trail.action." + code;
        return TEXTS.has(key) ? TEXTS.in(language, key) : code;
    }

    /**
     * Why something was not allowed.
     *
     * @param code of the refusal, in capitals, as the line keeps it
     */
    public static String whyNot(@Nullable String code) {
        String last = code == null ? "" : code.substring(code.lastIndexOf('_') + 1);
        return TEXTS.get(switch (last) {
            case "KEYS" -> "trail.not_allowed.keys";
            case "MISSING", "RESTRICTED", "OBJECTED", "WITHDRAWN" -> "trail.not_allowed.agreement";
            default -> "trail.not_allowed.work";
        });
    }
}
