package org.mlango.shell;

/** What the window asks of those who hold the keys. */
public interface WindowCalls {
    /** The cover is down: drop what may not stay open behind it. */
    void covered();

    /** Everything shown is gone: lock the vault. */
    void locked();
}
