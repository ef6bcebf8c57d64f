package org.mlango.consent;

/** What a decision says. A draft never carries {@link #WITHDRAWN}: that is {@link Consents#withdraw}. */
public enum Answer {
    AGREED, SAID_NO, WITHDRAWN
}
