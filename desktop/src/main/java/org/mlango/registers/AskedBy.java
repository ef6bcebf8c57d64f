package org.mlango.registers;

/** From whom a request came. */
public enum AskedBy {
    /** The person it is about. */
    PERSON,
    /** Somebody they named to ask for them. */
    NAMED
}
