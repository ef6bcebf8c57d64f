package org.mlango.vault;

import java.nio.ByteBuffer;
import java.util.UUID;

import org.mlango.store.KeyName;
import org.mlango.store.Secret;

/**
 * One place in the slot file: tag(16), what only this worker's passphrase opens(345), DK sealed to this worker(80). An empty
 * place is made in the same way from keys nobody has, so that it looks no different.
 */
record Slot(byte[] tag, byte[] sealed, byte[] grant) {
    static final int TAG = 16;
    static final int SEALED = 345;
    static final int LENGTH = TAG + SEALED + Grants.LENGTH;

    static Slot empty(UUID vault, int place, int dkEpoch) {
        try (DoorKey nobody = new DoorKey(Ids.bytes(UUID.randomUUID()), Secret.random())) {
            byte[] tag = java.util.Arrays.copyOf(Secret.random().copy(), TAG);
            WorkerKeys keys = WorkerKeys.random();
            SlotSecrets secrets = new SlotSecrets(UUID.randomUUID(), keys, Pin.NONE, Head.beginning(vault));
            return of(vault, place, new DoorKey(tag, nobody.kek()), secrets, dkEpoch, Secret.random());
        }
    }

    static Slot of(UUID vault, int place, DoorKey door, SlotSecrets secrets, int dkEpoch, Secret dk) {
        byte[] grant = Grants.seal(vault, KeyName.DK, dkEpoch, secrets.worker(), secrets.keys().exchangePublic(), dk);
        return new Slot(door.tag(), secrets.seal(door.kek(), context(vault, place)), grant);
    }

    /** The same slot with what changed sealed anew. */
    Slot with(UUID vault, int place, DoorKey door, SlotSecrets secrets) {
        return new Slot(tag, secrets.seal(door.kek(), context(vault, place)), grant);
    }

    /** The same slot with another grant of DK. */
    Slot granted(byte[] other) {
        return new Slot(tag, sealed, other);
    }

    static String context(UUID vault, int place) {
        return "slot " + vault + " " + place;
    }

    static Slot read(ByteBuffer buffer) {
        return new Slot(Ids.read(buffer, TAG), Ids.read(buffer, SEALED), Ids.read(buffer, Grants.LENGTH));
    }

    void write(ByteBuffer buffer) {
        buffer.put(tag).put(sealed).put(grant);
    }
}
