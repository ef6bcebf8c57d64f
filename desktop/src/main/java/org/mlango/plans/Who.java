package org.mlango.plans;

/** Who does a step. */
public enum Who {
    PERSON,
    /** A promise of the centre: first in that worker's own list. */
    WORKER,
    /** Somebody the person named. */
    SOMEBODY
}
