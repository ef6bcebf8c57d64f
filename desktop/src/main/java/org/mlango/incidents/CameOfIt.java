package org.mlango.incidents;

/** What came of an overdose. */
public enum CameOfIt {
    RECOVERED, IN_CARE, DIED, NOT_KNOWN
}
