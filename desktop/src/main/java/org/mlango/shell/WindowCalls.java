package org.mlango.shell;

/** What the window asks of those who hold the keys. */
public interface WindowCalls {
    /** The cover is down: drop what may not stay open behind it. */
    void covered();

    /** Looked at while the cover is down: true once nobody may come back with a PIN, so that it locks without being asked. */
    default boolean mustLock() {
        return false;
    }

    /** True if this is the PIN of whoever has the screen. Wrong ones count, as they do on the cover. */
    default boolean isTheirPin(char[] digits) {
        return false;
    }

    /** Everything shown is gone: lock the vault. */
    void locked();
}
