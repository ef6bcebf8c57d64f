package org.mlango.vault;

import java.util.Arrays;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What one try at a passphrase costs: Argon2id, one lane, three passes, this much memory (vault.md, Sign-in). Nothing outside
 * floor and cap is ever made or read: a changed file can neither make guessing cheap nor exhaust the computer.
 */
public final class KdfCost {
    static final int PASSES = 3;
    static final int LANES = 1;
    private static final int FLOOR_KIB = 64 * 1024;
    private static final int CAP_KIB = 256 * 1024;
    private static final long AIM_NANOS = 1_000_000_000L;

    /** The least there is: 64 MiB, about a quarter of a second. */
    public static final KdfCost FLOOR = new KdfCost(FLOOR_KIB);

    private final int memoryKib;

    private KdfCost(int memoryKib) {
        this.memoryKib = memoryKib;
    }

    /** @return null outside floor and cap */
    static @Nullable KdfCost ofKib(int memoryKib) {
        return memoryKib < FLOOR_KIB || memoryKib > CAP_KIB ? null : new KdfCost(memoryKib);
    }

    /** As much as takes about one second here; never more than a quarter of the memory Java may use. */
    public static KdfCost calibrated() {
        long before = System.nanoTime();
        FLOOR.derive(new byte[16], new byte[32]);
        long took = Math.max(1, System.nanoTime() - before);
        long room = Runtime.getRuntime().maxMemory() / 4 / 1024;
        long kib = Math.min(room, FLOOR_KIB * AIM_NANOS / took) / 1024 * 1024;
        return new KdfCost(Math.clamp(kib, FLOOR_KIB, CAP_KIB));
    }

    int memoryKib() {
        return memoryKib;
    }

    /** Thirty-two bytes; the caller wipes the passphrase. */
    byte[] derive(byte[] passphrase, byte[] salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13).withIterations(PASSES).withParallelism(LANES)
                .withMemoryAsKB(memoryKib).withSalt(salt).build());
        byte[] derived = new byte[32];
        argon2.generateBytes(passphrase, derived);
        return derived;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KdfCost cost && cost.memoryKib == memoryKib;
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(memoryKib);
    }

    @Override
    public String toString() {
        return memoryKib + " KiB";
    }

    static void wipe(byte[] bytes) {
        Arrays.fill(bytes, (byte) 0);
    }
}
