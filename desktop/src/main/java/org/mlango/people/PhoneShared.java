package org.mlango.people;

/** Whether others may read what arrives on somebody's phone. */
public enum PhoneShared {
    YES, NO, NOT_ASKED, RATHER_NOT_SAY
}
