package org.mlango.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Hpke;
import org.mlango.store.KeyName;
import org.mlango.store.Secret;

/** A key sealed to one recipient, bound to vault, key, epoch and recipient: 80 bytes. */
final class Grants {
    static final int LENGTH = 32 + Secret.LENGTH + 16;

    private Grants() {}

    static byte[] seal(UUID vault, KeyName name, int epoch, UUID recipient, byte[] publicHalf, Secret key) {
        byte[] value = key.copy();
        try {
            return Hpke.seal(publicHalf, binding(vault, name, epoch, recipient), value);
        } finally {
            KdfCost.wipe(value);
        }
    }

    static @Nullable Secret open(UUID vault, KeyName name, int epoch, UUID recipient, WorkerKeys keys, byte[] grant) {
        byte[] value = Hpke.open(keys.exchange(), binding(vault, name, epoch, recipient), grant);
        try {
            return value == null ? null : Secret.of(value);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static byte[] binding(UUID vault, KeyName name, int epoch, UUID recipient) {
        byte[] head = ("mlango grant 1|" + name + "|" + epoch + "|").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(head.length + 32).put(head).put(Ids.bytes(vault)).put(Ids.bytes(recipient)).array();
    }
}
