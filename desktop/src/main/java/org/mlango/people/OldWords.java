package org.mlango.people;

/** What becomes of what stood in a record before it was corrected. */
public enum OldWords {
    /** Gone: nothing of it is left in the file. */
    LET_GO,
    /** Kept with its day, sealed: for whoever corrects later, and for the person's copy. */
    KEEP_SEALED
}
