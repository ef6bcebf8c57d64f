package org.mlango.vault;

import java.io.IOException;

import org.mlango.store.OpenResult;

/** A way in by name and passphrase: into a closed vault, or back into an open one. */
@FunctionalInterface
interface Doorway<T> {
    OpenResult<T> open(String name, char[] passphrase, Reach reach) throws IOException;
}
