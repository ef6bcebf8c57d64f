package org.mlango.library;

/** What a note of the centre is. */
enum NoteKind {
    /** A topic of the centre's own. */
    TOPIC,
    /** One more thing known, in any topic. */
    STATEMENT,
    /** Stands beside a statement that ships, which stays as it is. */
    CORRECTION,
    /** A word heard. */
    WORD,
    /** A word that ships and is not said here any more. */
    WORD_AWAY
}
