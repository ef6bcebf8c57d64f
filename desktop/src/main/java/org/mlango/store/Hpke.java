package org.mlango.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.jspecify.annotations.Nullable;

/**
 * Sealing to somebody's public half: HPKE base mode, X25519, HKDF-SHA256, AES-256-GCM (RFC 9180). A sealed value is the
 * 32-byte encapsulation followed by the ciphertext.
 */
public final class Hpke {
    public static final int KEY_LENGTH = 32;
    private static final int ENCAPSULATION = 32;
    private static final byte[] INFO = "mlango hpke 1".getBytes(StandardCharsets.UTF_8);

    private Hpke() {}

    /** @param publicHalf the raw X25519 public key, 32 bytes */
    public static byte[] seal(byte[] publicHalf, byte[] binding, byte[] value) {
        HPKE hpke = suite();
        try {
            byte[][] sealed = hpke.seal(hpke.deserializePublicKey(publicHalf), INFO, binding, value, null, null, null);
            byte[] joined = Arrays.copyOf(sealed[1], ENCAPSULATION + sealed[0].length);
            System.arraycopy(sealed[0], 0, joined, ENCAPSULATION, sealed[0].length);
            return joined;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("HPKE could not seal", e);
        }
    }

    /** @return the value, or null if it was changed, bound elsewhere or sealed to somebody else */
    public static byte @Nullable [] open(byte[] privateHalf, byte[] binding, byte[] sealed) {
        if (sealed.length < ENCAPSULATION) {
            return null;
        }
        HPKE hpke = suite();
        AsymmetricCipherKeyPair own = hpke.deserializePrivateKey(privateHalf, publicHalf(privateHalf));
        try {
            return hpke.open(Arrays.copyOf(sealed, ENCAPSULATION), own, INFO, binding,
                    Arrays.copyOfRange(sealed, ENCAPSULATION, sealed.length), null, null, null);
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
            return null;
        }
    }

    public static byte[] publicHalf(byte[] privateHalf) {
        return new X25519PrivateKeyParameters(privateHalf).generatePublicKey().getEncoded();
    }

    private static HPKE suite() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}
