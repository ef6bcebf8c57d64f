package org.mlango.rights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        private Optional<String> purpose(Language language) {
            return Arrays.stream(Purpose.values()).filter(one -> one.name().equals(purpose)).findAny()
                    .map(one -> ConsentWords.purpose(language, one));
        }

        @Override
        public String toString() {
            return "Deed";
        }
    }

    /** Each action once, with the purposes it was for. */
    List<String> did(Language language) {
        Map<String, List<String>> did = new LinkedHashMap<>();
        deeds.forEach(deed -> {
            List<String> purposes = did.computeIfAbsent(deed.action(), action -> new ArrayList<>());
            deed.purpose(language).ifPresent(purposes::add);
        });
        return did.entrySet().stream().map(one -> ActionWords.in(language, one.getKey())
                + (one.getValue().isEmpty() ? "" : ": " + String.join(", ", one.getValue()))).toList();
    }

    @Override
    public String toString() {
        return "Look[" + from + "]";
    }
}
