package org.mlango.referrals;

/** How they go there. */
public enum Way {
    /** With a slip: a number, and where. */
    SLIP,
    /** With a letter that says what was agreed. */
    LETTER,
    /** Somebody of the centre goes along. */
    ALONG
}
