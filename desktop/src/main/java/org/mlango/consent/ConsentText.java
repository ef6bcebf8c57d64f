package org.mlango.consent;

import java.util.UUID;

import org.mlango.kit.text.Language;

/**
 * The exact words a person is asked with.
 *
 * @param hash SHA-256 of the words in UTF-8
 */
public record ConsentText(UUID id, Purpose purpose, int version, Language language, String words, byte[] hash) {}
