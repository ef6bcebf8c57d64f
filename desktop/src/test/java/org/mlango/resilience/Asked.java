package org.mlango.resilience;

/** A row of a table the tests fill: what is tried, how often, and when it holds. */
public interface Asked {
    String name();

    String what();

    /** How many in every {@code mvn verify}. */
    long asked();

    /** How many in the release run. */
    long askedForRelease();

    String pass();
}
