package org.mlango.sheets;

/** Why counts were corrected. */
enum Reason {
    TYPED_WRONG, COUNTED_AGAIN, WRONG_DAY, OTHER
}
