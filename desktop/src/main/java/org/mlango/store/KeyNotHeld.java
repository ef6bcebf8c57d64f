package org.mlango.store;

/** The one signed in does not hold the key this needs. A screen should not have offered it. */
public final class KeyNotHeld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeyNotHeld(KeyName key) {
        super(key.name());
    }
}
