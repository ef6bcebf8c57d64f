package org.mlango.rights;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mlango.consent.ConsentWords;
import org.mlango.consent.Purpose;
import org.mlango.kit.text.Language;
import org.mlango.vault.ActionWords;

/**
 * One time somebody was at a record: from when, who, and what they did, each once.
 *
 * @param worker name of the worker; null for whoever is in no list, as with the envelope
 */
record Look(Instant from, @Nullable String worker, Set<Deed> deeds) {
    Look {
        deeds = new LinkedHashSet<>(deeds);
    }

    /** What was done, by the code of the trail. */
    record Deed(String action, @Nullable String purpose) {
        String words(Language language) {
            String did = ActionWords.in(language, action);
            return Arrays.stream(Purpose.values()).filter(one -> one.name().equals(purpose)).findAny()
                    .map(one -> did + ": " + ConsentWords.purpose(language, one)).orElse(did);
        }
    }

    List<String> did(Language language) {
        return deeds.stream().map(deed -> deed.words(language)).toList();
    }

    @Override
    public String toString() {
        return "Look[" + from + "]";
    }
}
