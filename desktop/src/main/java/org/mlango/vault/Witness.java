package org.mlango.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Derivation;
import org.mlango.store.Failures;
import org.mlango.store.Secret;
import org.mlango.store.Store;

/**
 * Remembers, for one account of this computer and outside the data folder, how often the vault had been opened: when database and
 * slot file are both set back together, this is what notices (decision 0016). Neutral in name and content; if it is missing or
 * was changed, nothing is known, and nothing is said.
 *
 * @param folder null where nobody remembers
 */
record Witness(@Nullable Path folder) {
    static final Witness NOBODY = new Witness(null);
    private static final short VERSION = 1;
    private static final int LENGTH = 2 + 8 + 32;
    private static final int NAME = 6;

    /** The newest epoch this account saw, or 0. */
    long seen(Store store) {
        Path file = file(store);
        if (file == null || !Files.isRegularFile(file)) {
            return 0;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != LENGTH || !MessageDigest.isEqual(check(store, Arrays.copyOf(bytes, LENGTH - 32)),
                    Arrays.copyOfRange(bytes, LENGTH - 32, LENGTH))) {
                return 0;
            }
            ByteBuffer in = ByteBuffer.wrap(bytes);
            return in.getShort() == VERSION ? in.getLong() : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** After database and slot file. That it could not be written stops nobody from working. */
    void remember(Store store, long epoch) {
        Path file = file(store);
        if (file == null || folder == null) {
            return;
        }
        try {
            byte[] told = ByteBuffer.allocate(LENGTH - 32).putShort(VERSION).putLong(epoch).array();
            OwnerOnly.folder(folder);
            OwnerOnly.write(file, ByteBuffer.allocate(LENGTH).put(told).put(check(store, told)).array());
        } catch (IOException e) {
            Failures.logged(e);
        }
    }

    /** The name tells one vault from another and nothing else. */
    private @Nullable Path file(Store store) {
        if (folder == null) {
            return null;
        }
        try (Secret key = store.lastingKey("witness name")) {
            return folder.resolve("t-" + HexFormat.of().formatHex(Arrays.copyOf(key.copy(), NAME)));
        }
    }

    private static byte[] check(Store store, byte[] told) {
        try (Secret key = store.lastingKey("witness")) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Derivation.derive(key, "check"), "HmacSHA256"));
            return mac.doFinal(told);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing from this Java", e);
        }
    }
}
