package org.mlango.registers;

/** How a breach was closed. */
enum BreachOutcome {
    /** Everybody who had to be told was told. */
    TOLD,
    /** No real risk of harm to anybody; the words say why. */
    NO_HARM
}
