package org.mlango.vault;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

import org.mlango.store.Derivation;

/**
 * Tells the right PIN. Few digits stop nobody who holds this value, so it lies inside the sealed slot and, while the program
 * runs, in memory, beside the keys it guards there.
 */
record Pin(byte[] salt, byte[] hash) {
    static final int SALT = 16;
    static final int HASH = 32;
    static final Pin NONE = new Pin(new byte[SALT], new byte[HASH]);
    private static final SecureRandom RANDOM = new SecureRandom();

    static Pin of(char[] digits) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new Pin(salt, hash(salt, digits));
    }

    /** @param digits empty for no PIN */
    static Pin chosen(char[] digits) {
        return digits.length == 0 ? NONE : of(digits);
    }

    /** True if this worker chose a PIN; without one there is no tile. */
    boolean chosen() {
        return !MessageDigest.isEqual(hash, NONE.hash);
    }

    boolean fits(char[] digits) {
        return chosen() && MessageDigest.isEqual(hash, hash(salt, digits));
    }

    private static byte[] hash(byte[] salt, char[] digits) {
        byte[] typed = StandardCharsets.UTF_8.encode(CharBuffer.wrap(digits)).array();
        byte[] both = Arrays.copyOf(salt, SALT + typed.length);
        System.arraycopy(typed, 0, both, SALT, typed.length);
        try {
            return Derivation.derive(both, "pin");
        } finally {
            KdfCost.wipe(typed);
            KdfCost.wipe(both);
        }
    }

    @Override
    public String toString() {
        return "Pin";
    }
}
