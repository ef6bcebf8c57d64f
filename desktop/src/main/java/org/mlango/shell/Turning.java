package org.mlango.shell;

/** Turns the screen to the person served. */
@FunctionalInterface
public interface Turning {
    /** Fills the whole window with this, until the worker takes it back with their PIN or covers it. */
    void turn(TurnedScreen screen);
}
