package org.mlango.reports.protect.pack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Decides between what is equally good: the same each time for one snapshot, so that a second run gives nothing away, and not to
 * be foreseen without the key, so that the choice gives nothing away either.
 */
public final class TieBreak {
    private static final int LEAST_KEY = 16;

    private final SecretKeySpec key;
    private final String snapshot;

    public TieBreak(byte[] key, String snapshot) {
        if (key.length < LEAST_KEY) {
            throw new BadPack("The key is shorter than " + LEAST_KEY + " bytes.");
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.snapshot = snapshot;
    }

    /** From 0 to 1. */
    double of(String name) {
        byte[] hash = keyed(snapshot + "\n" + name);
        long bits = 0;
        for (int i = 0; i < 6; i++) {
            bits = (bits << 8) | (hash[i] & 0xff);
        }
        return bits / (double) (1L << 48);
    }

    /** A hash nobody can make again without the key: the tables of a proof are few enough to be guessed. */
    public byte[] keyed(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
