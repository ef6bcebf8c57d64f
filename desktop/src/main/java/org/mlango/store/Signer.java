package org.mlango.store;

import org.jspecify.annotations.Nullable;

/** Signs with the key of the worker who has the screen. */
public interface Signer {
    /** @return an Ed25519 signature (64 bytes), or null once the key has been put away */
    byte @Nullable [] sign(byte[] message);
}
