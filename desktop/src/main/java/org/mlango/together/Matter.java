package org.mlango.together;

/** What a second person is asked for (vault.md, "Two-person rules in a small centre"). */
public enum Matter {
    /** A person's record is erased for good. */
    ERASE,
    /** A file with records leaves the centre. */
    EXTRACT,
    /** A restore whose erasure numbers cannot be matched. */
    RESTORE,
    /** Somebody under 18 is registered as an exception. */
    UNDER_18,
    /** A request of an authority is answered. */
    OFFICIAL
}
