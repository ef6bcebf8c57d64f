package org.mlango.store;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/** Thirty-two secret bytes that can be wiped. Never printed. */
public final class Secret implements AutoCloseable {
    public static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Secret random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new Secret(bytes);
    }

    /**
     * Takes over these bytes: wiping the secret wipes them.
     *
     * @throws IllegalArgumentException if they are not 32, or all zero (an empty key would give a file in clear)
     */
    public static Secret of(byte[] bytes) {
        if (bytes.length != LENGTH || MessageDigest.isEqual(bytes, new byte[LENGTH])) {
            throw new IllegalArgumentException("a secret is 32 bytes, not all zero");
        }
        return new Secret(bytes);
    }

    /** A copy, which the caller wipes. */
    public byte[] copy() {
        return bytes.clone();
    }

    public boolean same(Secret other) {
        return MessageDigest.isEqual(bytes, other.bytes);
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
