package org.mlango.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.kit.text.Language;
import org.mlango.store.WriteTx;

/**
 * The texts people are asked with: from {@code texts/<purpose>.<version>.<language>.txt} into the vault at set-up, where they
 * never change again. New words get a new version beside the old one.
 */
final class ConsentTexts {
    static final int VERSION = 1;
    private ConsentTexts() {}

    /** Puts in what is not there yet: all of it at set-up, and what a newer version of the program asks for besides. */
    static void furnish(WriteTx tx) {
        if (ConsentQueries.texts(tx, VERSION) == Purpose.values().length * Language.values().length) {
            return;
        }
        for (Purpose purpose : Purpose.values()) {
            for (Language language : Language.values()) {
                if (!ConsentQueries.hasText(tx, purpose, VERSION, language)) {
                    String words = shipped(purpose, language);
                    ConsentWrites.text(tx,
                            new ConsentText(UUID.randomUUID(), purpose, VERSION, language, words, hash(words)));
                }
            }
        }
    }

    static String shipped(Purpose purpose, Language language) {
        String name = "texts/" + purpose.key() + "." + VERSION + "." + language.name().toLowerCase(Locale.ROOT)
                + ".txt";
        try (@Nullable
        InputStream in = ConsentTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] hash(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
