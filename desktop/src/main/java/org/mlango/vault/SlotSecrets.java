package org.mlango.vault;

import java.nio.ByteBuffer;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Secret;

/**
 * What a slot holds under the worker's own key, in 256 bytes: {@code version(1) worker(16) exchange(32) signing(32)
 * pin(48) headNumber(4) head(32)}, the rest zero.
 *
 * @param seen the newest head of the key directory this worker has seen
 */
record SlotSecrets(UUID worker, WorkerKeys keys, Pin pin, Head seen) {
    private static final int LENGTH = 256;
    private static final byte VERSION = 1;

    byte[] seal(Secret kek, String context) {
        byte[] clear = ByteBuffer.allocate(LENGTH).put(VERSION).put(Ids.bytes(worker)).put(keys.exchange())
                .put(keys.signing()).put(pin.salt()).put(pin.hash()).putInt(seen.number()).put(seen.hash()).array();
        try {
            return Sealed.seal(kek, context, clear);
        } finally {
            KdfCost.wipe(clear);
        }
    }

    static @Nullable SlotSecrets open(Secret kek, String context, byte[] sealed) {
        byte[] clear = Sealed.open(kek, context, sealed);
        if (clear == null || clear.length != LENGTH || clear[0] != VERSION) {
            return null;
        }
        ByteBuffer buffer = ByteBuffer.wrap(clear, 1, LENGTH - 1);
        UUID worker = Ids.read(buffer);
        WorkerKeys keys = new WorkerKeys(Ids.read(buffer, WorkerKeys.LENGTH), Ids.read(buffer, WorkerKeys.LENGTH));
        Pin pin = new Pin(Ids.read(buffer, Pin.SALT), Ids.read(buffer, Pin.HASH));
        Head seen = new Head(buffer.getInt(), Ids.read(buffer, Head.LENGTH));
        KdfCost.wipe(clear);
        return new SlotSecrets(worker, keys, pin, seen);
    }

    SlotSecrets with(Head newest) {
        return new SlotSecrets(worker, keys, pin, newest);
    }

    SlotSecrets with(Pin other) {
        return new SlotSecrets(worker, keys, other, seen);
    }
}
