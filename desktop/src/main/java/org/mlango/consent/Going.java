package org.mlango.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mlango.kit.text.Language;
import org.mlango.kit.text.Texts;

/** One line of what a withdrawal will delete, in the words of the room that keeps it. No names in the details. */
public record Going(Texts texts, String key, List<Object> details) {
    public Going(Texts texts, String key, Object... details) {
        this(texts, key, List.of(details));
    }

    /** What several records of one person hold, said once: what is counted is added up. */
    public static List<Going> together(List<Going> all) {
        Map<List<Object>, Going> once = new LinkedHashMap<>();
        all.forEach(one -> once.merge(List.of(one.texts, one.key), one, Going::plus));
        return List.copyOf(once.values());
    }

    private Going plus(Going other) {
        List<Object> sums = new ArrayList<>();
        for (int i = 0; i < details.size(); i++) {
            sums.add(details.get(i) instanceof Integer mine && other.details.get(i) instanceof Integer theirs
                    ? Integer.valueOf(mine + theirs)
                    : details.get(i));
        }
        return new Going(texts, key, sums);
    }

    public String words(Language language) {
        return texts.in(language, key, details.toArray());
    }

    /** In the language of the screen. */
    public String words() {
        return texts.get(key, details.toArray());
    }
}
