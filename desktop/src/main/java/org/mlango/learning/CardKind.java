package org.mlango.learning;

/** What a card is for. */
enum CardKind {
    /** How to talk with somebody. */
    TALK,
    /** What is known, out of the library. */
    FACTS,
    /** An invented person, and what one could say. */
    SCENE
}
