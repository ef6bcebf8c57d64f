package org.mlango.stock;

/** When on its day a count was made: before anything was given, at the moment it is written down, or after the last was given. */
enum Part {
    BEFORE, SO_FAR, AFTER
}
