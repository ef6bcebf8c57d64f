package org.mlango.vault;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.mlango.store.KeyName;
import org.mlango.store.Keyring.HeldKey;
import org.mlango.store.Role;

/**
 * A worker who signed in since this process began and may come back with a PIN.
 *
 * @param name as they typed it; in memory only
 * @param deskKeys DK, and IK if they hold it: what a PIN gives back
 * @param worked when they last had the screen
 */
record Tile(UUID worker, String name, Pin pin, Set<Role> roles, Map<KeyName, HeldKey> deskKeys, Instant worked) {
    Tile leftAt(Instant now) {
        return new Tile(worker, name, pin, roles, deskKeys, now);
    }

    Tile with(Pin other) {
        return new Tile(worker, name, other, roles, deskKeys, worked);
    }

    /** With these keys in place of the ones they took over from. */
    Tile with(Map<KeyName, HeldKey> fresh) {
        Map<KeyName, HeldKey> keys = new EnumMap<>(deskKeys);
        keys.replaceAll((name, old) -> {
            HeldKey now = fresh.getOrDefault(name, old);
            if (!now.equals(old)) {
                old.secret().close();
            }
            return now;
        });
        return new Tile(worker, name, pin, roles, keys, worked);
    }

    @Override
    public String toString() {
        return "Tile[" + worker + "]";
    }
}
