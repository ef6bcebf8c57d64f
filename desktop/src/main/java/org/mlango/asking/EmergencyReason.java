package org.mlango.asking;

/** Why something was used or told without an agreement. */
public enum EmergencyReason {
    LIFE_IN_DANGER, HEALTH_IN_DANGER, CHILD_IN_DANGER, OTHER
}
