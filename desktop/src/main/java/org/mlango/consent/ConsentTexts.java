package org.mlango.consent;

import static org.mlango.schema.Tables.CONSENT_TEXT;

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
import org.mlango.store.KeyName;
import org.mlango.store.ReadTx;
import org.mlango.store.SealedColumn;
import org.mlango.store.WriteTx;

/**
 * The texts people are asked with: from {@code texts/<purpose>.<version>.<language>.txt} into the vault at set-up, where they
 * never change again. New words get a new version beside the old one.
 */
final class ConsentTexts {
    static final int VERSION = 1;
    private static final SealedColumn<Body> BODY = SealedColumn.of(KeyName.DK, CONSENT_TEXT.WORDS, Body.class);

    private ConsentTexts() {}

    /** The words as sealed. */
    record Body(String words) {}

    /** Puts in what is not there yet. */
    static void furnish(WriteTx tx) {
        for (Purpose purpose : Purpose.values()) {
            for (Language language : Language.values()) {
                if (!tx.sql().fetchExists(CONSENT_TEXT, CONSENT_TEXT.PURPOSE.eq(purpose.name())
                        .and(CONSENT_TEXT.VERSION.eq(VERSION)).and(CONSENT_TEXT.LANGUAGE.eq(language.name())))) {
                    insert(tx, purpose, language, shipped(purpose, language));
                }
            }
        }
    }

    /**
     * The words to ask with now.
     *
     * @throws IllegalStateException if this vault was never furnished
     */
    static ConsentText newest(ReadTx tx, Purpose purpose, Language language) {
        return tx.sql().selectFrom(CONSENT_TEXT)
                .where(CONSENT_TEXT.PURPOSE.eq(purpose.name()))
                .and(CONSENT_TEXT.LANGUAGE.eq(language.name()))
                .orderBy(CONSENT_TEXT.VERSION.desc()).limit(1)
                .fetchOptional(row -> new ConsentText(row.getId(), purpose, row.getVersion(), language,
                        BODY.open(tx.keys(), row.getId(), 1, row.getWords()).words(), row.getHash()))
                .orElseThrow(() -> new IllegalStateException("no text for " + purpose + " in " + language));
    }

    static UUID newestId(ReadTx tx, Purpose purpose, Language language) {
        return tx.sql().select(CONSENT_TEXT.ID).from(CONSENT_TEXT)
                .where(CONSENT_TEXT.PURPOSE.eq(purpose.name()))
                .and(CONSENT_TEXT.LANGUAGE.eq(language.name()))
                .orderBy(CONSENT_TEXT.VERSION.desc()).limit(1)
                .fetchOptional(CONSENT_TEXT.ID)
                .orElseThrow(() -> new IllegalStateException("no text for " + purpose + " in " + language));
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

    private static void insert(WriteTx tx, Purpose purpose, Language language, String words) {
        UUID id = UUID.randomUUID();
        tx.sql().insertInto(CONSENT_TEXT)
                .set(CONSENT_TEXT.ID, id)
                .set(CONSENT_TEXT.PURPOSE, purpose.name())
                .set(CONSENT_TEXT.VERSION, VERSION)
                .set(CONSENT_TEXT.LANGUAGE, language.name())
                .set(CONSENT_TEXT.WORDS, BODY.seal(tx.keys(), id, 1, new Body(words)))
                .set(CONSENT_TEXT.HASH, hash(words))
                .set(CONSENT_TEXT.SINCE_AT, tx.now())
                .execute();
    }
}
