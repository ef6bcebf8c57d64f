package org.mlango.incidents;

/** Whether somebody was called, and if not, why. */
public enum Ambulance {
    CAME, DID_NOT_COME, OWN_WAY, NOT_NEEDED, NO_PHONE, NO_MONEY, FEAR_OF_POLICE, TOO_FAR, NUMBER_UNKNOWN, NOT_KNOWN
}
