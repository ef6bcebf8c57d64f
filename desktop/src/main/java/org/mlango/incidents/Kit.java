package org.mlango.incidents;

/** Why a naloxone kit goes out. */
public enum Kit {
    FIRST, USED, GIVEN_ON, LOST, TAKEN_AWAY, EXPIRED, RATHER_NOT_SAY
}
