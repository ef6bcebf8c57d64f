package org.mlango.vault;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.mlango.store.Actor;
import org.mlango.store.KeyName;
import org.mlango.store.Keyring.HeldKey;

/**
 * Who has the screen now, with what is in their hand.
 *
 * @param keys their private halves; null after a PIN alone
 * @param held the keys themselves, for granting them on
 * @param entrance how they came in; null after a PIN or with a recovery sheet
 */
record Present(UUID worker, Actor actor, @Nullable WorkerKeys keys, Map<KeyName, HeldKey> held,
        @Nullable Entrance entrance) {
    /** Forgets what the desk does not need; DK and IK live on in the tiles. */
    void leave() {
        actor.keys().close();
        if (keys != null) {
            keys.close();
        }
        if (entrance != null) {
            entrance.door().close();
        }
        held.forEach((name, key) -> {
            if (name == KeyName.CK || name == KeyName.NK) {
                key.secret().close();
            }
        });
    }
}
