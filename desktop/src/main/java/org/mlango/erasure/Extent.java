package org.mlango.erasure;

/** How much is erased where several records are linked as one person's. */
enum Extent {
    /** All of their records. */
    PERSON,
    /** The one that is open, alone. The others stay, and no link says any more that there was another. */
    RECORD
}
