package org.mlango.library.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The public half of the key that signs packs, and eight words to compare it by, read out over the phone. */
public final class Fingerprint {
    private static final String[] STARTS = {"ba", "be", "bi", "bo", "da", "do", "so", "fe", "ga", "ka", "ki", "la",
            "le", "ma", "mo", "na"};
    private static final String[] ENDS = {"bu", "da", "ru", "ga", "ki", "la", "ma", "na", "pe", "ra", "sa", "ta",
            "vu", "wa", "ya", "zi"};
    private static final int WORDS = 8;

    private final byte[] key;

    /** @param key Ed25519, 32 bytes */
    public Fingerprint(byte[] key) {
        this.key = key.clone();
    }

    public byte[] key() {
        return key.clone();
    }

    /**
     * Eight words of two syllables, easy to say in English and Swahili: 64 bits of the key's SHA-256, which nobody can hit by
     * trying while two people are on the phone.
     */
    public String words() {
        byte[] digest = digest();
        List<String> words = new ArrayList<>(WORDS);
        for (int i = 0; i < WORDS; i++) {
            int number = Byte.toUnsignedInt(digest[i]);
            words.add(STARTS[number >> 4] + ENDS[number & 15]);
        }
        return String.join(" ", words);
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    @Override
    public String toString() {
        return "Fingerprint";
    }
}
