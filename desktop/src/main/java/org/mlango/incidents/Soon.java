package org.mlango.incidents;

/** Whether it was within the last 72 hours; asked only so that PEP can be offered. */
public enum Soon {
    YES, NO, NOT_ASKED
}
