package org.mlango.store;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The worker signed in: who, with which roles, and with which keys in hand.
 *
 * @param signer signs the trail for them; null after a PIN alone, which brings no signing key back
 */
public record Actor(UUID worker, Set<Role> roles, Keyring keys, @Nullable Signer signer) {
    public Actor(UUID worker, Set<Role> roles, Keyring keys) {
        this(worker, roles, keys, null);
    }
}
