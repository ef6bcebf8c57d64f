package org.mlango.plans;

/** What became of a step. There is no other: nothing is late, nothing failed. */
public enum StepState {
    OPEN, DONE, CHANGED, DROPPED
}
