package org.mlango.library;

/** Where a topic stands. */
public enum Shelf {
    SUBSTANCES, SAFER, HEALTH, RIGHTS
}
