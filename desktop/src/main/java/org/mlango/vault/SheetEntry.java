package org.mlango.vault;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.mlango.store.KeyName;
import org.mlango.store.Secret;

/**
 * A recovery sheet's place in the slot file: tag(16), then DK, IK, CK and NK, each sealed to the sheet by itself(80), so that
 * somebody who changes one key need not hold the others.
 */
record SheetEntry(byte[] tag, Map<KeyName, byte[]> grants) {
    static final int LENGTH = Slot.TAG + 4 * Grants.LENGTH;

    static SheetEntry of(UUID vault, RecoverySheet sheet, Map<KeyName, Secret> keys, Map<KeyName, Integer> epochs) {
        Map<KeyName, byte[]> grants = new EnumMap<>(KeyName.class);
        byte[] publicHalf = sheet.keys().exchangePublic();
        keys.forEach((name, key) -> grants.put(name,
                Grants.seal(vault, name, epochs.getOrDefault(name, 1), sheet.id(), publicHalf, key)));
        return new SheetEntry(sheet.tag(), grants);
    }

    /** The same entry with one key sealed to it anew. */
    SheetEntry granted(KeyName name, byte[] grant) {
        Map<KeyName, byte[]> changed = new EnumMap<>(grants);
        changed.put(name, grant);
        return new SheetEntry(tag, changed);
    }

    static SheetEntry empty(UUID vault) {
        Map<KeyName, Secret> nothing = new EnumMap<>(KeyName.class);
        for (KeyName name : KeyName.values()) {
            nothing.put(name, Secret.random());
        }
        return of(vault, RecoverySheet.random(), nothing, Map.of());
    }

    static SheetEntry read(ByteBuffer buffer) {
        byte[] tag = Ids.read(buffer, Slot.TAG);
        Map<KeyName, byte[]> grants = new EnumMap<>(KeyName.class);
        for (KeyName name : FileOrder.KEYS) {
            grants.put(name, Ids.read(buffer, Grants.LENGTH));
        }
        return new SheetEntry(tag, grants);
    }

    void write(ByteBuffer buffer) {
        buffer.put(tag);
        FileOrder.KEYS.forEach(name -> buffer.put(grants.getOrDefault(name, new byte[Grants.LENGTH])));
    }
}
