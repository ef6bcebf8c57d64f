package org.mlango.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * The keys in the hand of the one signed in, for sealed columns. Whoever lacks CK may still hold its public half and
 * write what they cannot read back.
 *
 * <p>A sealed value is {@code format(1) epoch(4) body}. Format 1: nonce(12), then AES-256-GCM of the padded value.
 * Format 2: HPKE to CK's public half (RFC 9180, X25519, HKDF-SHA256, AES-256-GCM) of the padded value. Values are padded to
 * whole blocks of 64 bytes, so that a length tells little. The cell is the associated data (decision 0002).
 */
public final class Keyring implements AutoCloseable {
    static final byte OWN_KEY = 1;
    static final byte PUBLIC_HALF = 2;
    private static final int HEADER = 5;
    private static final int NONCE = 12;
    private static final int BLOCK = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<KeyName, SecretKeySpec> columnKeys = new EnumMap<>(KeyName.class);
    private final Map<KeyName, Integer> epochs = new EnumMap<>(KeyName.class);
    private final byte @Nullable [] ckPublic;
    private final int ckEpoch;
    private byte @Nullable [] ckPrivate;

    /**
     * @param keys what is held, with the epoch of each
     * @param ckPublic the public half of CK, 32 bytes, for writing only; not needed where CK itself is held
     * @param ckEpoch the epoch of that half
     */
    public Keyring(Map<KeyName, HeldKey> keys, byte @Nullable [] ckPublic, int ckEpoch) {
        keys.forEach((name, held) -> {
            columnKeys.put(name, new SecretKeySpec(Derivation.columnKey(held.secret()), "AES"));
            epochs.put(name, held.epoch());
        });
        HeldKey ck = keys.get(KeyName.CK);
        this.ckPrivate = ck == null ? null : Derivation.ckPrivate(ck.secret());
        this.ckPublic = ckPublic == null ? null : ckPublic.clone();
        this.ckEpoch = ckEpoch;
    }

    /** A key, and how many times it has been changed since the vault was made, from 1. */
    public record HeldKey(Secret secret, int epoch) {}

    public boolean opens(KeyName key) {
        return columnKeys.containsKey(key);
    }

    public boolean seals(KeyName key) {
        return opens(key) || (key == KeyName.CK && ckPublic != null);
    }

    public Set<KeyName> held() {
        return columnKeys.isEmpty() ? EnumSet.noneOf(KeyName.class) : EnumSet.copyOf(columnKeys.keySet());
    }

    /** @throws KeyNotHeld if neither the key nor its public half is held */
    public byte[] seal(KeyName key, Cell cell, byte[] value) {
        SecretKeySpec own = columnKeys.get(key);
        if (own == null) {
            if (key != KeyName.CK || ckPublic == null) {
                throw new KeyNotHeld(key);
            }
            byte[] body = Hpke.seal(ckPublic, cell.binding(key, ckEpoch), padded(value));
            return ByteBuffer.allocate(HEADER + body.length).put(PUBLIC_HALF).putInt(ckEpoch).put(body).array();
        }
        int epoch = epochs.getOrDefault(key, 1);
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] body = gcm(Cipher.ENCRYPT_MODE, own, nonce, cell.binding(key, epoch), padded(value), cell);
        return ByteBuffer.allocate(HEADER + NONCE + body.length).put(OWN_KEY).putInt(epoch).put(nonce).put(body)
                .array();
    }

    /**
     * @throws KeyNotHeld if the key is not held
     * @throws SealBroken if the value was changed, moved, or sealed under another epoch of the key
     */
    public byte[] open(KeyName key, Cell cell, byte[] sealed) {
        SecretKeySpec own = columnKeys.get(key);
        if (own == null) {
            throw new KeyNotHeld(key);
        }
        if (sealed.length < HEADER + NONCE) {
            throw new SealBroken(cell.table() + "." + cell.column());
        }
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte format = buffer.get();
        int epoch = buffer.getInt();
        byte[] binding = cell.binding(key, epoch);
        if (format == OWN_KEY) {
            byte[] nonce = new byte[NONCE];
            buffer.get(nonce);
            byte[] body = new byte[buffer.remaining()];
            buffer.get(body);
            return unpadded(gcm(Cipher.DECRYPT_MODE, own, nonce, binding, body, cell), cell);
        }
        byte[] padded = format == PUBLIC_HALF && key == KeyName.CK && ckPrivate != null
                ? Hpke.open(ckPrivate, binding, Arrays.copyOfRange(sealed, HEADER, sealed.length))
                : null;
        if (padded == null) {
            throw new SealBroken(cell.table() + "." + cell.column());
        }
        return unpadded(padded, cell);
    }

    /** True if the value was written with the public half and waits to be sealed again under CK itself. */
    public static boolean waitsForCk(byte[] sealed) {
        return sealed.length > 0 && sealed[0] == PUBLIC_HALF;
    }

    private static byte[] gcm(int mode, SecretKeySpec key, byte[] nonce, byte[] binding, byte[] input, Cell cell) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(binding);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(cell.table() + "." + cell.column());
        }
    }

    static byte[] padded(byte[] value) {
        int length = (4 + value.length + BLOCK - 1) / BLOCK * BLOCK;
        return ByteBuffer.allocate(length).putInt(value.length).put(value).array();
    }

    private static byte[] unpadded(byte[] padded, Cell cell) {
        ByteBuffer buffer = ByteBuffer.wrap(padded);
        int length = buffer.remaining() < 4 ? -1 : buffer.getInt();
        if (length < 0 || length > buffer.remaining()) {
            throw new SealBroken(cell.table() + "." + cell.column());
        }
        byte[] value = new byte[length];
        buffer.get(value);
        Arrays.fill(padded, (byte) 0);
        return value;
    }

    /** Forgets the keys. */
    @Override
    public void close() {
        columnKeys.clear();
        if (ckPrivate != null) {
            Arrays.fill(ckPrivate, (byte) 0);
            ckPrivate = null;
        }
    }

    @Override
    public String toString() {
        return "Keyring" + columnKeys.keySet();
    }
}
