package org.mlango.incidents;

/** What is told. */
public enum Matter {
    /** Violence, or a right that was taken. */
    HARM, OVERDOSE
}
