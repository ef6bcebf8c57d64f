package org.mlango.consent;

import java.util.Arrays;
import java.util.UUID;

import org.mlango.kit.text.Language;

/**
 * The exact words a person is asked with.
 *
 * @param words empty if their seal is broken
 * @param hash SHA-256 of the words in UTF-8
 */
public record ConsentText(UUID id, Purpose purpose, int version, Language language, String words, byte[] hash) {
    /** False if somebody changed these words past the program: nobody is asked with them. */
    public boolean intact() {
        return Arrays.equals(hash, ConsentTexts.hash(words));
    }
}
