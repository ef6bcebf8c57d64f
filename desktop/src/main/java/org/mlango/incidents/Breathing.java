package org.mlango.incidents;

/** How they breathed when somebody came. */
public enum Breathing {
    NONE, SLOW, NORMAL, NOT_KNOWN
}
