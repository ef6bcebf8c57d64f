package org.mlango.shell;

/** What the window asks of those who hold the keys. */
public interface WindowCalls {
    /** The cover is down: drop what may not stay open behind it. */
    void covered();

    /** True if this is the PIN of whoever has the screen. Wrong ones count, as they do on the cover. */
    default boolean isTheirPin(char[] digits) {
        return false;
    }

    /** Everything shown is gone: lock the vault. */
    void locked();
}
