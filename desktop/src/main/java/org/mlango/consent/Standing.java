package org.mlango.consent;

/** Where an agreement stands today (records.md, Consent, 3). Only {@link #AGREED} allows new entries. */
public enum Standing {
    NEVER_ASKED,
    AGREED,
    SAID_NO,
    /** Agreed, but the day to look at it again has come: what is there may be read, nothing new is written. */
    EXPIRED,
    WITHDRAWN
}
