package org.mlango.consent;

import java.util.List;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** One line of what a withdrawal will delete, in the words of the room that keeps it. No names in the details. */
public record Going(Texts texts, String key, List<Object> details) {
    public Going(Texts texts, String key, Object... details) {
        this(texts, key, List.of(details));
    }

    public String words(Language language) {
        return texts.in(language, key, details.toArray());
    }

    /** In the language of the screen. */
    public String words() {
        return texts.get(key, details.toArray());
    }
}
