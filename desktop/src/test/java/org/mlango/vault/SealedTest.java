package org.mlango.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.jasypt.encryption.pbe.StandardPBEByteEncryptor;
import org.jasypt.exceptions.EncryptionOperationNotPossibleException;
import org.jasypt.iv.RandomIvGenerator;
import org.jasypt.salt.RandomSaltGenerator;
import org.junit.jupiter.api.Test;

import org.mlango.resilience.Figures;
import org.mlango.resilience.Trial;
import org.mlango.resilience.Tries;
import org.mlango.store.Secret;

class SealedTest {
    private static final String HERE = "slot here 1";
    private final Secret key = Secret.random();
    private final byte[] value = "thirty-two bytes of key material".getBytes(StandardCharsets.UTF_8);
    private final byte[] sealed = Sealed.seal(key, HERE, value);
    private final Random random = new Random(20260616);

    @Test
    void whatWasSealedOpensInItsPlaceWithItsKeyOnly() {
        assertThat(Sealed.open(key, HERE, sealed)).isEqualTo(value);
        assertThat(Sealed.open(key, "slot here 2", sealed)).isNull();
        assertThat(Sealed.open(Secret.random(), HERE, sealed)).isNull();
        assertThat(Sealed.seal(key, HERE, value)).isNotEqualTo(sealed);
    }

    @Test
    void everySingleFlippedBitAndEveryCutIsNoticed() {
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            assertThat(Sealed.open(key, HERE, flipped(sealed, bit))).as("bit %d", bit).isNull();
        }
        for (int length = 0; length < sealed.length; length++) {
            assertThat(Sealed.open(key, HERE, java.util.Arrays.copyOf(sealed, length))).as("cut at %d", length)
                    .isNull();
        }
    }

    @Test
    void noneOfManyChangedOrMovedValuesIsAccepted() {
        assertThat(told(Tries.of(100_000, 10_000_000))).isZero();
    }

    /** Why the check stands before Jasypt: by itself it takes about a third of flipped bits for good. */
    @Test
    void jasyptAloneAcceptsFlippedBits() {
        StandardPBEByteEncryptor jasypt = new StandardPBEByteEncryptor();
        jasypt.setAlgorithm("PBEWITHHMACSHA512ANDAES_256");
        jasypt.setSaltGenerator(new RandomSaltGenerator("DRBG"));
        jasypt.setIvGenerator(new RandomIvGenerator("DRBG"));
        jasypt.setKeyObtentionIterations(1);
        jasypt.setPassword("not a real one");
        byte[] raw = jasypt.encrypt(value);
        int accepted = 0;
        for (int bit = 0; bit < raw.length * 8; bit++) {
            try {
                jasypt.decrypt(flipped(raw, bit));
                accepted++;
            } catch (EncryptionOperationNotPossibleException e) {
                // noticed, by luck of the padding
            }
        }
        Figures.tell(Trial.SEALED, "beside it", 0, 0,
                "raw Jasypt took " + accepted + " of " + raw.length * 8 + " flipped bits for good");
        assertThat(accepted).isGreaterThan(raw.length * 8 / 10);
    }

    private int told(int tries) {
        int accepted = accepted(tries);
        Figures.tell(Trial.SEALED, "sealed blobs", tries, accepted, accepted + " accepted");
        return accepted;
    }

    private int accepted(int tries) {
        int accepted = 0;
        for (int i = 0; i < tries; i++) {
            boolean moved = i % 4 == 0;
            byte[] blob = moved ? sealed : mutated();
            if (Sealed.open(key, moved ? "slot here " + (2 + i) : HERE, blob) != null) {
                accepted++;
            }
        }
        return accepted;
    }

    private byte[] mutated() {
        byte[] blob = sealed.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            blob[random.nextInt(blob.length)] ^= (byte) (1 + random.nextInt(255));
        }
        return java.util.Arrays.equals(blob, sealed) ? flipped(sealed, random.nextInt(sealed.length * 8)) : blob;
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << (bit % 8));
        return flipped;
    }
}
