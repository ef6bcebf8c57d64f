package org.mlango.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * A point in the key directory's chain.
 *
 * @param number how many lines come before it
 * @param hash SHA-256 over everything up to here
 */
record Head(int number, byte[] hash) {
    static final int LENGTH = 32;

    static Head beginning(UUID vault) {
        return new Head(0, sha256("mlango directory 1".getBytes(StandardCharsets.UTF_8), Ids.bytes(vault)));
    }

    Head after(byte[] line) {
        return new Head(number + 1, sha256(hash, line));
    }

    boolean same(Head other) {
        return number == other.number && MessageDigest.isEqual(hash, other.hash);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
