package org.mlango.incidents;

/** Why it was not reported anywhere else, if they say so. */
public enum WhyNot {
    FEAR, NO_FAITH, DISTANCE, TIRED, DID_NOT_KNOW, ATTITUDE
}
