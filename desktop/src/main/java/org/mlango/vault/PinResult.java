package org.mlango.vault;

import org.mlango.store.Actor;

/** What came of a PIN at the covered screen. */
public sealed interface PinResult {
    record Welcome(Actor actor) implements PinResult {}

    /** @param left how many tries remain before everything locks */
    record WrongPin(int left) implements PinResult {}

    /** Too long ago, or no PIN was chosen: name and passphrase are wanted. */
    record PassphraseNeeded() implements PinResult {}

    /** Covered too long, or too many wrong PINs: the caller locks now. */
    record MustLock() implements PinResult {}
}
