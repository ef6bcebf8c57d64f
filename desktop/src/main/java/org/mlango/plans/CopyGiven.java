package org.mlango.plans;

/** How the person took their plan with them. None is the rule: a copy may be dangerous. */
public enum CopyGiven {
    NONE, PAPER, PHOTO, READ_ALOUD
}
