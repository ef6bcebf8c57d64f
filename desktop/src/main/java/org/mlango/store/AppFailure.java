package org.mlango.store;

/**
 * Something unforeseen, in a form that may be shown: a kind with a sentence of its own, and a short code that finds the line in
 * the log.
 */
public record AppFailure(Kind kind, String code) {
    /** What the person at the desk can do about it. */
    public enum Kind {
        DISK_FULL, READ_ONLY, FILE_GONE, DAMAGED, COVERED, UNFORESEEN
    }
}
