package org.mlango.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** Keys made from keys with HKDF-SHA256 (RFC 5869). Each use has a name of its own, so that no key serves two ends. */
public final class Derivation {
    private Derivation() {}

    /** Thirty-two bytes for one use of a secret. */
    public static byte[] derive(byte[] secret, String use) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract().addIKM(secret)
                    .thenExpand(("mlango 1 " + use).getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is missing from this Java", e);
        }
    }

    public static byte[] derive(Secret secret, String use) {
        byte[] bytes = secret.copy();
        try {
            return derive(bytes, use);
        } finally {
            java.util.Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Tells a key from a false one without telling the key (decision 0005). */
    public static byte[] commitment(KeyName name, int epoch, Secret key) {
        return derive(key, "commitment " + name + " " + epoch);
    }

    /** The half of CK that lets the desk write what it cannot read. */
    public static byte[] ckPublicHalf(Secret ck) {
        return Hpke.publicHalf(ckPrivate(ck));
    }

    static byte[] columnKey(Secret key) {
        return derive(key, "column");
    }

    /** The private half that belongs to CK: whoever holds CK can make it again, so it is kept nowhere. */
    static byte[] ckPrivate(Secret ck) {
        return derive(ck, "write only");
    }
}
