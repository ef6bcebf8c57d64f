package org.mlango.shell;

import org.jspecify.annotations.Nullable;

/** Goes to another place in the window. */
public interface Navigation {
    /**
     * @param id of a {@link NavigationEntry}, or of a screen a room registered without an entry
     * @param about handed to {@link Screen#shown}
     */
    void go(String id, @Nullable Object about);

    default void go(String id) {
        go(id, null);
    }

    /**
     * The screen is turned to somebody who reads or talks: it is not covered for want of a touch until {@link #turnedBack}, at most 45
     * minutes. F12, and a computer that slept, work as ever.
     */
    default void turned() {}

    default void turnedBack() {}
}
