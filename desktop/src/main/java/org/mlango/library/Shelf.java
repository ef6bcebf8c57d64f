package org.mlango.library;

/** Where a topic stands. A page of {@link #PLACES} is a place to go; none ships, since only a centre knows its neighbours. */
public enum Shelf {
    SUBSTANCES, SAFER, HEALTH, RIGHTS, PLACES
}
