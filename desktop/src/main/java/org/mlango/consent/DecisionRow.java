package org.mlango.consent;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;

/**
 * One decision as written down.
 *
 * @param recipient sixteen zero bytes where the purpose has none
 * @param review null unless it was agreed
 * @param words what was said with it; null for nothing
 */
record DecisionRow(Purpose purpose, UUID recipient, Answer answer, LocalDate day, @Nullable LocalDate review,
        int textVersion,
        Language textLanguage, Expressed expressed, Present witness, Present interpreter, @Nullable String words) {
    @Override
    public String toString() {
        return "DecisionRow[" + purpose + ", " + answer + "]";
    }
}
