package org.mlango.shell;

import java.util.List;

/** What a room brings to the hallway. */
public interface Room {
    /** Entries for the navigation on the left; each shows for the roles it names. */
    default List<NavigationEntry> entries() {
        return List.of();
    }

    /** Cards for the Today screen. */
    default List<TodayCard> todayCards() {
        return List.of();
    }
}
