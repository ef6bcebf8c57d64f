package org.mlango.consent;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;

/**
 * Which words a person was asked with.
 *
 * @param text the very text that was on the screen; null if the newest of that language was read out from elsewhere
 */
public record Shown(Language language, @Nullable UUID text) {
    public static Shown onScreen(ConsentText text) {
        return new Shown(text.language(), text.id());
    }

    public static Shown newest(Language language) {
        return new Shown(language, null);
    }
}
