package org.mlango.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jasypt.encryption.pbe.StandardPBEByteEncryptor;
import org.jasypt.exceptions.EncryptionOperationNotPossibleException;
import org.jasypt.iv.RandomIvGenerator;
import org.jasypt.salt.RandomSaltGenerator;
import org.jspecify.annotations.Nullable;

import org.mlango.store.Derivation;
import org.mlango.store.Secret;

/**
 * Sealed blobs: slots, the key directory, later backups (decision 0002). The only class that touches Jasypt, which by itself
 * notices a change only by luck. So Jasypt encrypts, and HMAC-SHA-512/256 over everything is checked first, in
 * constant time: Jasypt never sees a byte we did not write.
 *
 * <p>{@code version(1) keyId(8) mac(32) body}, body = Jasypt's {@code salt(16) iv(16) ciphertext}.
 */
final class Sealed {
    /** What a blob is longer than its value, at least; the cipher adds 1 to 16 more to fill a block. */
    static final int OVERHEAD = 73;
    private static final byte VERSION = 1;
    private static final int KEY_ID = 8;
    private static final int TAG = 32;
    private static final int HEADER = 1 + KEY_ID + TAG;
    /**
     * Iterations slow down guessing of a human passphrase. The password here is 256 bits from HKDF, which nobody guesses,
     * so they would add time and nothing else.
     */
    private static final int ITERATIONS = 1;

    private Sealed() {}

    /** @param context where the blob belongs; it opens nowhere else */
    static byte[] seal(Secret key, String context, byte[] value) {
        byte[] body = cipher(key).encrypt(value);
        byte[] id = keyId(key);
        byte[] tag = tag(key, VERSION, id, context, body);
        return ByteBuffer.allocate(HEADER + body.length).put(VERSION).put(id).put(tag).put(body).array();
    }

    /** @return the value, or null if the blob was changed, moved or sealed with another key */
    static byte @Nullable [] open(Secret key, String context, byte[] sealed) {
        if (sealed.length < HEADER) {
            return null;
        }
        byte[] id = Arrays.copyOfRange(sealed, 1, 1 + KEY_ID);
        byte[] found = Arrays.copyOfRange(sealed, 1 + KEY_ID, HEADER);
        byte[] body = Arrays.copyOfRange(sealed, HEADER, sealed.length);
        boolean ours = MessageDigest.isEqual(found, tag(key, sealed[0], id, context, body));
        if (!ours || sealed[0] != VERSION || !MessageDigest.isEqual(id, keyId(key))) {
            return null;
        }
        try {
            return cipher(key).decrypt(body);
        } catch (EncryptionOperationNotPossibleException e) {
            return null;
        }
    }

    private static byte[] keyId(Secret key) {
        return Arrays.copyOf(Derivation.derive(key, "sealed id"), KEY_ID);
    }

    private static byte[] tag(Secret key, byte version, byte[] id, String context, byte[] body) {
        byte[] place = context.getBytes(StandardCharsets.UTF_8);
        try {
            Mac mac = Mac.getInstance("HmacSHA512/256");
            mac.init(new SecretKeySpec(Derivation.derive(key, "sealed mac"), "HmacSHA512/256"));
            mac.update(version);
            mac.update(id);
            mac.update(ByteBuffer.allocate(4).putInt(place.length).array());
            mac.update(place);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA512/256 is missing from this Java", e);
        }
    }

    private static StandardPBEByteEncryptor cipher(Secret key) {
        StandardPBEByteEncryptor jasypt = new StandardPBEByteEncryptor();
        jasypt.setAlgorithm("PBEWITHHMACSHA512ANDAES_256");
        jasypt.setSaltGenerator(new RandomSaltGenerator("DRBG"));
        jasypt.setIvGenerator(new RandomIvGenerator("DRBG"));
        jasypt.setKeyObtentionIterations(ITERATIONS);
        jasypt.setPasswordCharArray(
                HexFormat.of().formatHex(Derivation.derive(key, "sealed cipher")).toCharArray());
        return jasypt;
    }
}
