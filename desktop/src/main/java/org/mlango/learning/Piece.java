package org.mlango.learning;

import org.mlango.library.Said;

/**
 * One part of a card.
 *
 * @param more why, the answer, or what comes of it; empty where there is none
 * @param source where a statement of the library comes from and what nobody reviewed yet, in both languages; else empty
 */
record Piece(Kind kind, Said words, Said more, Said source) {
    /** What it is. */
    enum Kind {
        /** What to do. */
        POINT,
        /** What not to say, and why. */
        NOT,
        /** A statement of the library. */
        TAKE,
        /** A question to oneself, with its answer. */
        ASK,
        /** What happens. */
        SCENE,
        /** What one could say, and what may come of it. */
        SAY
    }
}
