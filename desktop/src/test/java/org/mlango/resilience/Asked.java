package org.mlango.resilience;

import java.util.stream.LongStream;

/** A row of a table the tests fill: what is tried, how often, and when it holds. */
public interface Asked {
    String name();

    String what();

    /** How many in every {@code mvn verify}. */
    long asked();

    /** How many in the release run. */
    long askedForRelease();

    String pass();

    /** What the parts reached, each told by one test, as one number. */
    default long reached(LongStream parts) {
        return parts.sum();
    }
}
