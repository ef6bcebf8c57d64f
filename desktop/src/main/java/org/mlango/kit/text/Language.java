package org.mlango.kit.text;

import java.util.Locale;

/** A language of the screen. */
public enum Language {
    EN(Locale.of("en", "KE")), SW(Locale.of("sw", "KE"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
