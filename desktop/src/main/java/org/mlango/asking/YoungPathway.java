package org.mlango.asking;

/** What the centre chose for people under 18 (records.md, Consent, 8). Which of them the law allows is the centre's to confirm. */
public enum YoungPathway {
    /** Nothing was chosen: no record with a name. */
    NOT_CHOSEN,
    /** A guardian of theirs is there and agrees beside them. */
    GUARDIAN,
    /** An exception the law allows, with a reason and a second person. */
    EXCEPTION,
    /** Everybody under 18 is helped without a record. */
    ANONYMOUS_ONLY;

    public boolean keepsRecord() {
        return this == GUARDIAN || this == EXCEPTION;
    }
}
