package org.mlango.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a room brings to the hallway. */
public interface Room {
    /** Entries for the navigation on the left; each shows for the roles it names. */
    default List<NavigationEntry> entries() {
        return List.of();
    }

    /** Screens without an entry, by the id {@link Navigation#go} takes; each is made at first use, once per sign-in. */
    default Map<String, Supplier<Screen>> screens() {
        return Map.of();
    }

    /** Cards for the Today screen. */
    default List<TodayCard> todayCards() {
        return List.of();
    }

    /**
     * The page of the guide about what is done here, which F1 opens on this room's screens: the name of its file in {@code docs/guide},
     * without language and ending.
     */
    String guidePage();

    /** Lines for the sheet of shortcuts. */
    default List<Shortcut> shortcuts() {
        return List.of();
    }
}
