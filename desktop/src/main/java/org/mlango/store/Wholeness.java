package org.mlango.store;

/** How far an opened file was looked through. */
public enum Wholeness {
    MORE_TO_LOOK_AT, WHOLE, DAMAGED
}
