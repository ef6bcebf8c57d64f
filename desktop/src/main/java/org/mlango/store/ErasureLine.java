package org.mlango.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One numbered line (decision 0006): what must not come back from an older copy. It names nobody: the token is made from an id
 * that is gone, under a secret of this vault.
 *
 * @param number from 1, without gaps
 * @param at to the millisecond
 * @param token 16 bytes, from {@link Tokens}
 * @param before {@link #hash} of the line before; {@link #beginning} for the first
 */
public record ErasureLine(long number, ErasureKind kind, Instant at, byte[] token, byte[] before) {
    public static final int TOKEN = 16;
    public static final int HASH = 32;

    /** Stands before the first line. */
    public static byte[] beginning() {
        return new byte[HASH];
    }

    /** What the next line takes in: the content, however it is sealed, so that copies of a line agree. */
    public byte[] hash(UUID vault) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("mlango erasure 1|".getBytes(StandardCharsets.US_ASCII));
            digest.update(ByteBuffer.allocate(16 + 8 + 1 + 8).putLong(vault.getMostSignificantBits())
                    .putLong(vault.getLeastSignificantBits()).putLong(number).put((byte) kind.code())
                    .putLong(at.toEpochMilli()).array());
            digest.update(token);
            return digest.digest(before);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }

    /** The same line under the same number, after the same lines. */
    public boolean same(ErasureLine other) {
        return number == other.number && happening().equals(other.happening()) && Arrays.equals(before, other.before);
    }

    /** Tells the same happening from others, under whichever number it was written down. */
    public String happening() {
        return kind + " " + at.toEpochMilli() + " " + HexFormat.of().formatHex(token);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ErasureLine line && same(line);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number) * 31 + Arrays.hashCode(token);
    }

    @Override
    public String toString() {
        return number + " " + kind + " " + at + " " + HexFormat.of().formatHex(token);
    }
}
