package org.mlango.vault;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Derivation;

/**
 * What is written by hand and kept in an envelope: 128 bits as 12 words and 2 check words. From them come a tag that finds
 * the entry in the slot file, an id, and two private halves. It opens everything.
 */
public final class RecoverySheet {
    static final int WORDS = 14;
    private static final int SECRET = 16;
    private static final int CHECK_BITS = WORDS * Words.BITS - SECRET * 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    private RecoverySheet(byte[] secret) {
        this.secret = secret;
    }

    /** Words nobody has seen yet. */
    public static RecoverySheet random() {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return new RecoverySheet(secret);
    }

    /** @return null if a word is unknown or the check words do not fit: something was written down wrongly */
    static @Nullable RecoverySheet read(String typed) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("[\\s,.;0-9]+");
        List<String> filled = Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
        if (filled.size() != WORDS) {
            return null;
        }
        BigInteger number = BigInteger.ZERO;
        for (String word : filled) {
            Integer value = Words.number(word);
            if (value == null) {
                return null;
            }
            number = number.shiftLeft(Words.BITS).or(BigInteger.valueOf(value));
        }
        byte[] secret = bytes(number.shiftRight(CHECK_BITS));
        return number.equals(number(secret)) ? new RecoverySheet(secret) : null;
    }

    /** The fourteen words, in the order they are written down. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        BigInteger number = number(secret);
        for (int i = WORDS - 1; i >= 0; i--) {
            words.add(Words.word(number.shiftRight(i * Words.BITS).intValue() & ((1 << Words.BITS) - 1)));
        }
        return List.copyOf(words);
    }

    byte[] tag() {
        return Arrays.copyOf(Derivation.derive(secret, "sheet tag"), Slot.TAG);
    }

    UUID id() {
        return Ids.read(ByteBuffer.wrap(Derivation.derive(secret, "sheet id")));
    }

    WorkerKeys keys() {
        return new WorkerKeys(Derivation.derive(secret, "sheet exchange"), Derivation.derive(secret, "sheet signing"));
    }

    /** The secret, followed by the first bits of its SHA-256 as a check. */
    private static BigInteger number(byte[] secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret);
            BigInteger check = new BigInteger(1, digest).shiftRight(256 - CHECK_BITS);
            return new BigInteger(1, secret).shiftLeft(CHECK_BITS).or(check);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    private static byte[] bytes(BigInteger number) {
        byte[] bytes = new byte[SECRET];
        byte[] found = number.toByteArray();
        int length = Math.min(found.length, SECRET);
        System.arraycopy(found, found.length - length, bytes, SECRET - length, length);
        return bytes;
    }

    @Override
    public String toString() {
        return "RecoverySheet";
    }
}
