package org.mlango.visits;

/** Why somebody had to leave without what they came for. */
public enum TurnedAway {
    CLOSED, FULL, OUT_OF_STOCK, NO_WORKER, OTHER
}
