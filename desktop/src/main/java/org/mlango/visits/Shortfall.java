package org.mlango.visits;

/** Why less was given than asked for. */
public enum Shortfall {
    OUT_OF_STOCK, LOW_STOCK, OTHER
}
