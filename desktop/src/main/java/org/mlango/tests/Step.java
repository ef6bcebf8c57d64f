package org.mlango.tests;

/** How far a test or a treatment came. None of them is late, and stopping is nobody's failure. */
public enum Step {
    INTERESTED,
    OFFERED,
    /** Not this time; nothing else is said of it. */
    NOT_NOW,
    WAITING,
    /** A test was made, a kit taken along, a wound cared for, a vaccine given. */
    DONE,
    /** They know what it showed. */
    RESULT_GIVEN,
    /** Somebody who treats it has taken over. */
    LINKED,
    STARTED,
    CONTINUED,
    PAUSED,
    COMPLETED,
    STOPPED,
    TRANSFERRED
}
